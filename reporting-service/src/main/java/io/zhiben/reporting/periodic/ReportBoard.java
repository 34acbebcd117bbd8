package io.zhiben.reporting.periodic;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.reporting.periodic.ReportPlans.Promise;
import io.zhiben.reporting.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is owed and where it stands: begun or not, late or missing. */
@ApplicationScoped
class ReportBoard {
  private final ReportPlans plans;
  private final Reports reports;
  private final CallerLanguage language;

  ReportBoard(ReportPlans plans, Reports reports, CallerLanguage language) {
    this.plans = plans;
    this.reports = reports;
    this.language = language;
  }

  /** What is due last comes first; the consolidated one stands before those of the units. */
  @Transactional
  List<ReportRow> list(ReportFilter filter) {
    Caller caller = CurrentCaller.get();
    List<ReportRow> rows = new ArrayList<>();
    List<StoredPlan> asked =
        filter.plan == null || filter.plan.isBlank()
            ? plans.visible(caller)
            : List.of(plans.require(filter.plan, plans.today(), caller));
    for (StoredPlan plan : asked) {
      rowsOf(plan, caller).stream().filter(filter::takes).forEach(rows::add);
    }
    rows.sort(
        Comparator.comparing(ReportRow::dueOn)
            .reversed()
            .thenComparing(ReportRow::ruleId)
            .thenComparing(row -> !row.consolidated()));
    return rows;
  }

  private List<ReportRow> rowsOf(StoredPlan plan, Caller caller) {
    Map<ReportKey, PeriodicReport> begun =
        reports.newestOf(
            plan.pack().id(), plan.pack().period().from().minusYears(1), plan.pack().period().to());
    Set<ReportKey> locked = new HashSet<>(reports.lockedOf(plan.pack().id()));
    List<ReportRow> rows = new ArrayList<>();
    for (ReportRule rule : plan.pack().reports()) {
      List<Unit> units = new ArrayList<>(ReportPlans.owing(plan.pack(), rule));
      for (ReportWindow window : plans.windows(plan, rule)) {
        if (!window.hasBegun(plans.today())) {
          break;
        }
        if (rule.consolidated()) {
          add(rows, new Promise(plan, rule, window, null), begun, locked, caller);
        }
        units.forEach(
            unit -> add(rows, new Promise(plan, rule, window, unit), begun, locked, caller));
      }
    }
    return rows;
  }

  private void add(
      List<ReportRow> rows,
      Promise promise,
      Map<ReportKey, PeriodicReport> begun,
      Set<ReportKey> locked,
      Caller caller) {
    if (plans.reads(promise, caller)) {
      ReportKey key = promise.key();
      boolean isLocked = !key.consolidated() && locked.contains(key.of(ReportKey.CONSOLIDATED));
      rows.add(row(promise, begun.get(key), isLocked, caller));
    }
  }

  /** The rows of the units that a consolidated report is made of. */
  List<ReportRow> units(Promise promise, Caller caller) {
    ReportKey all = promise.key();
    Map<ReportKey, PeriodicReport> begun =
        reports.newestOf(all.plan(), promise.window().from(), promise.window().from());
    // locked or not, they all are
    boolean locked =
        promise.owing().stream()
            .findFirst()
            .map(one -> reports.isLocked(all.of(one.id())))
            .orElse(false);
    return promise.owing().stream()
        .map(unit -> new Promise(promise.plan(), promise.rule(), promise.window(), unit))
        .map(one -> row(one, begun.get(one.key()), locked, caller))
        .toList();
  }

  /**
   * @param report null while nobody has begun it
   */
  ReportRow row(Promise promise, PeriodicReport report, boolean locked, Caller caller) {
    ReportWindow window = promise.window();
    var submitted = report == null ? null : report.firstSubmittedAt();
    Unit unit = promise.unit();
    return new ReportRow(
        report == null ? null : report.id(),
        promise.plan().pack().id(),
        promise.plan().pack().title().in(language.locale()),
        promise.rule().id(),
        promise.rule().title().in(language.locale()),
        window.from(),
        window.to(),
        window.dueOn(),
        promise.key().unit(),
        unit == null ? null : unit.title().in(language.locale()),
        unit == null,
        report == null ? 1 : report.edition(),
        report == null ? ReportState.OPEN : report.state(),
        Punctuality.daysLate(window.dueOn(), submitted, plans.today()),
        Punctuality.isMissing(window.dueOn(), submitted, plans.today()),
        plans.writes(promise, caller),
        locked);
  }
}
