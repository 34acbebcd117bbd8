package io.zhiben.reporting.periodic;

import io.zhiben.plans.Indicator;
import io.zhiben.plans.Title;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.periodic.ReportPlans.Promise;
import io.zhiben.reporting.periodic.ReportView.CellView;
import io.zhiben.reporting.periodic.ReportView.PartView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows one report: its cells, what changed, and what the caller may do. */
@ApplicationScoped
class ReportViews {
  private final ReportPlans plans;
  private final Reports reports;
  private final CellBook book;
  private final Contents contents;
  private final ReportBoard board;
  private final ReportDesk desk;
  private final Prefill prefill;
  private final CallerLanguage language;

  ReportViews(
      ReportPlans plans,
      Reports reports,
      CellBook book,
      Contents contents,
      ReportBoard board,
      ReportDesk desk,
      Prefill prefill,
      CallerLanguage language) {
    this.plans = plans;
    this.reports = reports;
    this.book = book;
    this.contents = contents;
    this.board = board;
    this.desk = desk;
    this.prefill = prefill;
    this.language = language;
  }

  /** A report with what it promises and holds, for whoever prints it. */
  record Opened(Promise promise, PeriodicReport report, List<Content> contents) {}

  @Transactional
  Opened open(UUID id) {
    PeriodicReport report = reports.require(id);
    Promise promise = plans.promise(report, CurrentCaller.get());
    return new Opened(promise, report, contents.of(promise, report));
  }

  /** What the accepted report said that this one is compared with, by section. */
  Map<String, String> saidBefore(Opened opened) {
    Map<String, Cell> old = before(opened.report()).map(one -> book.of(one.id())).orElse(Map.of());
    Map<String, String> said = new HashMap<>();
    for (Content content : opened.contents()) {
      Cell cell = old.get(content.section().id());
      String shown = cell == null ? null : Shown.of(content.kind(), content.share(), cell);
      if (shown != null) {
        said.put(content.section().id(), shown);
      }
    }
    return said;
  }

  @Transactional
  ReportView get(UUID id) {
    Caller caller = CurrentCaller.get();
    Opened opened = open(id);
    PeriodicReport report = opened.report();
    Promise promise = opened.promise();
    Optional<PeriodicReport> before = before(report);
    Map<String, Cell> old = before.map(one -> book.of(one.id())).orElse(Map.of());
    return new ReportView(
        report.id(),
        report.version(),
        board.row(promise, report, reports.isLocked(report.key()), caller),
        report.reason(),
        figuresOn(opened),
        report.firstSubmittedAt(),
        report.submittedAt(),
        report.decidedAt(),
        before
            .map(one ->
                new ReportView.Compared(
                    one.id(), one.window().from(), one.window().to(), one.edition()))
            .orElse(null),
        opened.contents().stream()
            .map(content -> cell(promise, report, content, old, before.isPresent()))
            .toList(),
        promise.unit() == null ? board.units(promise, caller) : List.of(),
        ReportPolicy.allowed(desk.standing(promise, report, caller), caller));
  }

  /** What is in keeps the day on which it was handed in; what is open stands for today at most. */
  private LocalDate figuresOn(Opened opened) {
    return opened.contents().stream()
        .flatMap(content -> Optional.ofNullable(content.cell().filled()).stream())
        .map(Filled::asOf)
        .max(Comparator.naturalOrder())
        .orElseGet(() -> opened.promise().window().figuresOn(plans.today()));
  }

  /** What was accepted last: the edition before, else the window before. */
  private Optional<PeriodicReport> before(PeriodicReport report) {
    return report.edition() > 1
        ? reports.edition(report.key(), report.edition() - 1)
        : reports.acceptedBefore(report.key());
  }

  private CellView cell(
      Promise promise,
      PeriodicReport report,
      Content content,
      Map<String, Cell> old,
      boolean compared) {
    Locale locale = language.locale();
    String id = content.section().id();
    Cell cell = content.cell();
    Filled filled = cell.filled();
    boolean figure = content.kind() == CellKind.FIGURE;
    Cell before = old.get(id);
    return new CellView(
        id,
        content.section().title().in(locale),
        content.kind(),
        content.section().optional(),
        figure ? unitOf(promise, content, locale) : null,
        content.kind() == CellKind.TEXT ? cell.words() : null,
        content.kind() == CellKind.NUMBER ? Shown.tidy(cell.counts()) : null,
        figure && filled != null ? Shown.tidy(filled.value()) : null,
        figure && filled != null ? Shown.tidy(filled.numerator()) : null,
        figure && filled != null ? Shown.tidy(filled.denominator()) : null,
        figure && filled != null ? filled.note() : null,
        content.kind() == CellKind.TABLE
            ? prefill.columns(content.section().list()).stream()
                .map(column -> column.in(locale))
                .toList()
            : List.of(),
        filled == null || filled.rows() == null ? List.of() : filled.rows(),
        derived(content),
        CellRules.isWritable(report.state(), content.kind(), cell),
        cell.returned(),
        compared && !cell.saysTheSameAs(before == null ? Cell.empty(id) : before),
        before == null ? null : Shown.of(content.kind(), content.share(), before, locale),
        content.parts().stream()
            .map(part ->
                new PartView(
                    part.unit(),
                    part.title(),
                    Shown.of(content.kind(), content.share(), part.cell(), locale)))
            .toList(),
        filled == null ? null : filled.asOf(),
        figure && filled != null ? filled.corrected() : null,
        figure ? content.section().indicator() : null,
        figure ? placeOf(promise) : null);
  }

  /** The place that a unit's figures are about; those of the consolidated report the plan's. */
  private static String placeOf(Promise promise) {
    return promise.unit() == null || promise.unit().region() == null
        ? promise.plan().pack().region()
        : promise.unit().region();
  }

  /** What the suite collected, where people said something else. */
  private static String derived(Content content) {
    Cell cell = content.cell();
    if (cell.isBlank() || cell.filled() == null || !content.kind().byPeople()) {
      return null;
    }
    return content.kind() == CellKind.TEXT
        ? cell.filled().note()
        : Shown.plain(cell.filled().value());
  }

  private static String unitOf(Promise promise, Content content, Locale locale) {
    return promise
        .plan()
        .pack()
        .indicator(content.section().indicator())
        .map(Indicator::unit)
        .map((Title unit) -> unit.in(locale))
        .orElse(null);
  }
}
