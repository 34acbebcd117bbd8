package io.zhiben.reporting.periodic;

import io.zhiben.plans.ReportRule;
import io.zhiben.reporting.periodic.FigureExhibits.Past;
import io.zhiben.reporting.periodic.ReportPlans.Promise;
import io.zhiben.reporting.periodic.ReportViews.Opened;
import io.zhiben.reporting.print.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a printed report shows beside its own cells: the targets, the reports that were accepted for
 * the windows before, and the units side by side. Nothing is counted anew: earlier windows are
 * shown as they were handed in.
 */
@ApplicationScoped
class ReportExhibits {
  private static final int MOST_WINDOWS = 7;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int JULY = 7;

  private final Reports reports;
  private final CellBook book;
  private final ReportPlans plans;

  ReportExhibits(Reports reports, CellBook book, ReportPlans plans) {
    this.reports = reports;
    this.book = book;
    this.plans = plans;
  }

  Goals goals(Opened opened) {
    Promise promise = opened.promise();
    return Goals.of(
        promise.plan().pack(),
        opened.contents(),
        promise.window().figuresOn(plans.today()),
        promise.unit() != null);
  }

  /** Its course and its units. */
  List<Exhibit> of(Opened opened) {
    Promise promise = opened.promise();
    List<Exhibit> exhibits =
        new ArrayList<>(
            FigureExhibits.trend(
                opened.contents(), past(promise), label(promise.rule(), promise.window())));
    if (promise.unit() == null) {
      exhibits.addAll(FigureExhibits.compared(opened.contents(), promise.owing()));
    }
    return exhibits;
  }

  private List<Past> past(Promise promise) {
    List<ReportWindow> before =
        plans.windows(promise.plan(), promise.rule()).stream()
            .filter(window -> window.from().isBefore(promise.window().from()))
            .toList();
    List<ReportWindow> shown =
        before.subList(Math.max(0, before.size() - MOST_WINDOWS), before.size());
    if (shown.isEmpty()) {
      return List.of();
    }
    Map<LocalDate, UUID> accepted = new LinkedHashMap<>();
    reports
        .acceptedSince(promise.key(), shown.getFirst().from())
        .forEach(report -> accepted.put(report.window().from(), report.id()));
    Map<UUID, Map<String, Cell>> cells = book.of(accepted.values());
    return shown.stream()
        .map(window ->
            new Past(
                label(promise.rule(), window),
                cells.getOrDefault(accepted.get(window.from()), Map.of())))
        .dropWhile(window -> window.cells().isEmpty())
        .toList();
  }

  /** Short enough for an axis. */
  static String label(ReportRule rule, ReportWindow window) {
    int year = window.from().getYear();
    int month = window.from().getMonthValue();
    return switch (rule.every()) {
      case MONTH -> year + "年" + month + "月";
      case QUARTER -> year + "年第" + ((month - 1) / MONTHS_OF_QUARTER + 1) + "季度";
      case HALF_YEAR -> year + (month < JULY ? "年上半年" : "年下半年");
      case YEAR -> year + "年";
      case ONCE -> "全期";
    };
  }
}
