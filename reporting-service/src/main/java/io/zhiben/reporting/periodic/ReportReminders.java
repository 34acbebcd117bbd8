package io.zhiben.reporting.periodic;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.OneByOne;
import io.zhiben.reporting.inbox.ReminderSource;
import io.zhiben.reporting.inbox.Reminders;
import io.zhiben.reporting.inbox.Reminders.Waiting;
import io.zhiben.reporting.periodic.ReportPlans.Promise;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whoever owes reports: how many fall due soon, how many are late, and each one that came
 * back or was accepted; and whoever takes them what waits ({@link ReportDecisions}).
 */
@ApplicationScoped
class ReportReminders implements ReminderSource {
  /** After its end a plan's last reports are still asked for. */
  private static final int MONTHS_AFTER = 3;

  private final Plans plans;
  private final ReportPlans promises;
  private final Reports reports;
  private final Reminders reminders;
  private final ReportDecisions decisions;
  private final Clock clock;
  @Inject ReportReminders self;

  ReportReminders(
      Plans plans,
      ReportPlans promises,
      Reports reports,
      Reminders reminders,
      ReportDecisions decisions,
      Clock clock) {
    this.plans = plans;
    this.promises = promises;
    this.reports = reports;
    this.reminders = reminders;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "reports";
  }

  @Override
  public void remind(LocalDate today) {
    OneByOne.remind(
        plans.inForce(today), plan -> plan.pack().id(), plan -> self.remind(plan, today));
  }

  /** All who owe reports of a plan, its office among them. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void remind(StoredPlan plan, LocalDate today) {
    Set<String> sources = new HashSet<>();
    if (isAsked(plan, today) && promises.isPlaced(plan)) {
      Known known = known(plan);
      for (String unit : owing(plan)) {
        reminders.keep(source(plan, unit), asks(plan, unit, known, today));
        sources.add(source(plan, unit));
      }
      sources.addAll(decisions.keep(plan));
    }
    reminders.endOthers("report/" + plan.pack().id() + "/", sources);
  }

  /**
   * After a step of a report, in the step's transaction: all that its unit owes, and what waits for
   * a decision.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void stepped(ReportKey key) {
    LocalDate today = LocalDate.now(clock);
    plans
        .find(key.plan(), today)
        .filter(plan -> isAsked(plan, today) && owing(plan).contains(key.unit()))
        .ifPresent(plan -> {
          reminders.keep(source(plan, key.unit()), asks(plan, key.unit(), known(plan), today));
          decisions.keep(plan);
        });
  }

  private static boolean isAsked(StoredPlan plan, LocalDate today) {
    return !plan.pack().period().to().plusMonths(MONTHS_AFTER).isBefore(today);
  }

  /**
   * What was done of a plan's reports.
   *
   * @param begun the newest editions
   * @param locked windows whose consolidated report went up: nobody can hand in any more
   */
  private record Known(Map<ReportKey, PeriodicReport> begun, Set<ReportKey> locked) {
    boolean isClosed(ReportKey key) {
      return !key.consolidated() && locked.contains(key.of(ReportKey.CONSOLIDATED));
    }
  }

  private Known known(StoredPlan plan) {
    String id = plan.pack().id();
    LocalDate from = plan.pack().period().from().minusYears(1);
    return new Known(
        reports.newestOf(id, from, plan.pack().period().to()), new HashSet<>(reports.lockedOf(id)));
  }

  /** Ids of units; the empty one is the office with its consolidated reports. */
  private static Set<String> owing(StoredPlan plan) {
    Set<String> owing = new HashSet<>();
    for (ReportRule rule : plan.pack().reports()) {
      ReportPlans.owing(plan.pack(), rule).forEach(unit -> owing.add(unit.id()));
      if (rule.consolidated()) {
        owing.add(ReportKey.CONSOLIDATED);
      }
    }
    return owing;
  }

  private List<Ask> asks(StoredPlan plan, String unitId, Known known, LocalDate today) {
    Unit unit = plan.pack().unit(unitId).orElse(null);
    Place place = promises.placeOf(plan, unit);
    Addressee to = unit == null ? Addressee.officeOf(place) : Addressee.of(unit, place);
    List<Ask> asks = new ArrayList<>();
    List<Waiting> soon = new ArrayList<>();
    List<Waiting> late = new ArrayList<>();
    for (ReportRule rule : plan.pack().reports()) {
      boolean owed =
          unit == null ? rule.consolidated() : ReportPlans.owing(plan.pack(), rule).contains(unit);
      for (ReportWindow window : owed ? promises.windows(plan, rule) : List.<ReportWindow>of()) {
        ReportKey key = new Promise(plan, rule, window, unit).key();
        PeriodicReport report = known.begun().get(key);
        Optional<ReportReminder> kind = ReportReminder.of(window, standing(report), today);
        String title = rule.title().zh() + " " + window.from() + "/" + window.to();
        boolean tells =
            kind.isPresent()
                && (kind.get() == ReportReminder.REPORT_ACCEPTED || !known.isClosed(key));
        if (tells) {
          switch (kind.get()) {
            case REPORT_DUE -> soon.add(new Waiting(title, window.dueOn()));
            case REPORT_OVERDUE -> late.add(new Waiting(title, window.dueOn()));
            case REPORT_RETURNED, REPORT_ACCEPTED ->
                asks.add(single(kind.get(), report, place, to, title));
          }
        }
      }
    }
    String source = source(plan, unitId);
    bundle(ReportReminder.REPORT_DUE, source, place, to, soon).ifPresent(asks::add);
    bundle(ReportReminder.REPORT_OVERDUE, source, place, to, late).ifPresent(asks::add);
    return asks;
  }

  private ReportReminder.Standing standing(PeriodicReport report) {
    return report == null
        ? new ReportReminder.Standing(ReportState.OPEN, 1, null)
        : new ReportReminder.Standing(
            report.state(),
            report.edition(),
            report.decidedAt() == null
                ? null
                : LocalDate.ofInstant(report.decidedAt(), clock.getZone()));
  }

  private static Optional<Ask> bundle(
      ReportReminder kind, String source, Place place, Addressee to, List<Waiting> things) {
    return Reminders.bundle(kind.name(), source, place, to, things, "/periodic-reports?mine=true");
  }

  /** It may come back or be accepted more than once: each time is told. */
  private static Ask single(
      ReportReminder kind, PeriodicReport report, Place place, Addressee to, String title) {
    return new Ask(
        Ask.idOf(kind.name(), report.id() + "/" + report.decidedAt().getEpochSecond(), to.name()),
        place,
        to.kind(),
        to.name(),
        kind.name(),
        Map.of("title", title),
        "/periodic-reports/" + report.id(),
        null);
  }

  private static String source(StoredPlan plan, String unit) {
    return "report/" + plan.pack().id() + "/" + unit;
  }
}
