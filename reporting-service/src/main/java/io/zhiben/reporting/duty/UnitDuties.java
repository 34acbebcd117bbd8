package io.zhiben.reporting.duty;

import io.zhiben.contracts.access.Right;
import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.duty.ClosedWindows.ClosedAs;
import io.zhiben.reporting.duty.DutyHistory.ExcusedSpan;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The duties of units, one by one: there are few. */
@ApplicationScoped
class UnitDuties {
  private static final int WINDOWS = 12;

  private final Plans plans;
  private final PlanAreas areas;
  private final DutyEvidence evidence;
  private final DutyBook book;
  private final ClosedWindows over;

  UnitDuties(
      Plans plans, PlanAreas areas, DutyEvidence evidence, DutyBook book, ClosedWindows over) {
    this.plans = plans;
    this.areas = areas;
    this.evidence = evidence;
    this.book = book;
    this.over = over;
  }

  /** A duty with one of the units that owe it. */
  record Owed(PlanPack plan, Duty duty, Unit unit) {}

  /**
   * Of the plans of a place and of those below; of a plan from above only those of the place's
   * units.
   */
  List<Owed> owed(Reach reach, LocalDate asOf) {
    List<Owed> owed = new ArrayList<>();
    if (reach.ofOneEnterprise()) {
      return owed;
    }
    areas
        .of(reach, asOf, UnitDuties::ofUnits, Duty::id)
        .values()
        .forEach(found -> found.forEach(area -> collect(area, reach, asOf, owed)));
    return owed;
  }

  private static void collect(PlanArea<Duty> area, Reach reach, LocalDate asOf, List<Owed> owed) {
    PlanPack plan = area.plan();
    Duty duty = area.item();
    if (!Course.isOwed(duty, plan.period(), asOf)) {
      return;
    }
    boolean whole = area.reach().region().code().equals(plan.region());
    for (String id : duty.units()) {
      plan.unit(id)
          .filter(unit -> whole || reach.region().code().equals(unit.region()))
          .ifPresent(unit -> owed.add(new Owed(plan, duty, unit)));
    }
  }

  /** Units that keep a duty, of all that owe it. */
  DutyShares.Kept kept(PlanArea<Duty> area, LocalDate asOf) {
    List<Owed> owed = new ArrayList<>();
    if (!area.reach().ofOneEnterprise()) {
      collect(area, area.reach(), asOf, owed);
    }
    DutyShares.Kept kept = new DutyShares.Kept(0, 0);
    for (Owed one : owed) {
      DutyState state = view(one, asOf, Locale.CHINESE).state();
      kept =
          kept.plus(
              new DutyShares.Kept(
                  state == DutyState.MET ? 1 : 0, state == DutyState.EXCUSED ? 0 : 1));
    }
    return kept;
  }

  /**
   * @throws Problem NOT_FOUND where no such unit owes the duty there
   */
  Owed require(String dutyId, String unitId, Reach reach, LocalDate asOf) {
    return find(dutyId, unitId, reach, asOf).orElseThrow(Problem::notFound);
  }

  /** The same; empty where there is none. */
  Optional<Owed> find(String dutyId, String unitId, Reach reach, LocalDate asOf) {
    return owed(reach, asOf).stream()
        .filter(owed -> owed.duty().id().equals(dutyId) && owed.unit().id().equals(unitId))
        .findFirst();
  }

  UnitDutyView view(Owed owed, LocalDate asOf, Locale locale) {
    Duty duty = owed.duty();
    Cadence cadence = duty.cadence().standard();
    Course course = Course.of(duty, owed.plan().period(), cadence, asOf, Course.CALENDAR);
    DutyHistory.Subject subject = subject(owed, course.before().from(), asOf, locale);
    Standing standing = standing(owed, course, subject);
    LocalDate dueOn = course.dueOn(standing);
    boolean overdue = standing.state() == DutyState.OVERDUE;
    return new UnitDutyView(
        owed.plan().id(),
        duty.id(),
        duty.title().in(locale),
        owed.unit().id(),
        owed.unit().title().in(locale),
        duty.ledBy() == null ? null : duty.ledBy().in(locale),
        cadence,
        course.now(),
        standing.state(),
        dueOn,
        standing.isOfTheWindowBefore()
            ? course.beforeDueOn().provisional()
            : course.dueOn().provisional(),
        subject.done().isEmpty() ? null : subject.done().getLast().day(),
        overdue ? course.daysLate(standing) : null,
        duty.evidence().of(),
        mayRecord(owed),
        mayExcuse(owed));
  }

  /** The windows that were owed, the newest first. */
  List<DutyWindow> windows(Owed owed, LocalDate asOf, Locale locale) {
    PlanPack.Period period = owed.plan().period();
    Cadence cadence = owed.duty().cadence().standard();
    Course course = Course.of(owed.duty(), period, cadence, asOf, Course.CALENDAR);
    DutyHistory.Subject subject = subject(owed, course.now().from(), asOf, locale);
    List<DutyWindow> windows = new ArrayList<>();
    windows.add(DutyHistory.current(course, subject));
    UnitHistory.past(
            day -> version(owed, day),
            owed.duty().id(),
            owed.unit().id(),
            cadence,
            course.before().to(),
            period.from(),
            WINDOWS - 1)
        .forEach(then -> windows.add(past(then, asOf, locale)));
    List<ClosedAs> closed = closed(owed);
    return windows.stream().map(window -> window.closedAs(how(closed, window))).toList();
  }

  /** A window that is over, as the version of its plan said that was in force then. */
  DutyWindow past(UnitHistory.Then then, LocalDate asOf, Locale locale) {
    LocalDate last = then.lastDay();
    LocalDate until = last.isAfter(then.window().to()) ? last : then.window().to();
    // what was still to come on that day proves nothing on it
    LocalDate seen = until.isAfter(asOf) ? asOf : until;
    DutyHistory.Subject subject =
        subject(
            new Owed(then.plan(), then.duty(), then.unit()), then.window().from(), seen, locale);
    return DutyHistory.past(then.duty(), then.window(), asOf, subject, Course.CALENDAR);
  }

  /** Nobody missed what he didn't owe then, nor what was closed as kept. */
  private Standing standing(Owed owed, Course course, DutyHistory.Subject subject) {
    LocalDate end = course.before().to();
    boolean owesBefore =
        UnitHistory.owed(version(owed, end), owed.duty().id(), owed.unit().id(), end)
            .filter(then -> then.window().equals(course.before()))
            .isPresent();
    Standing standing = DutyHistory.standing(course, subject, owesBefore);
    boolean kept =
        standing == Standing.MISSED
            && closed(owed).stream()
                .anyMatch(one ->
                    one.from().equals(course.before().from())
                        && one.cadence().equals(subject.cadence().name())
                        && !one.state().equals(UnitClosing.MISSED));
    return kept ? DutyHistory.standing(course, subject, false) : standing;
  }

  private Optional<PlanPack> version(Owed owed, LocalDate day) {
    return plans.find(owed.plan().id(), day).map(StoredPlan::pack);
  }

  private List<ClosedAs> closed(Owed owed) {
    return over.of(owed.duty().id(), DutyBook.subjectOf(owed.plan().id(), owed.unit().id()));
  }

  /** A window's days tell its cadence. */
  private static String how(List<ClosedAs> closed, DutyWindow window) {
    return closed.stream()
        .filter(one ->
            Window.of(Cadence.valueOf(one.cadence()), one.from())
                .equals(new Window(window.from(), window.to())))
        .map(ClosedAs::state)
        .findFirst()
        .orElse(null);
  }

  private DutyHistory.Subject subject(Owed owed, LocalDate from, LocalDate to, Locale locale) {
    List<ExcusedSpan> excuses =
        excuses(owed).stream()
            .filter(excuse -> excuse.endedAt() == null)
            .map(excuse -> new ExcusedSpan(excuse.from(), excuse.until()))
            .toList();
    return new DutyHistory.Subject(
        owed.duty().cadence().standard(),
        Course.start(owed.duty(), owed.plan().period()),
        evidence.ofUnit(owed.plan(), owed.duty(), owed.unit(), from, to, locale),
        excuses);
  }

  List<ExcuseView> excuses(Owed owed) {
    return book.excuses(owed.duty().id(), DutyBook.subjectOf(owed.plan().id(), owed.unit().id()));
  }

  List<DutyRecordView> records(Owed owed) {
    return book.records(owed.duty().id(), DutyBook.subjectOf(owed.plan().id(), owed.unit().id()));
  }

  static boolean mayRecord(Owed owed) {
    Caller caller = CurrentCaller.get();
    return caller.may(Right.DUTY_RECORD)
        && owed.duty().evidence().of() == Things.RECORDS
        && UnitOf.actsFor(stored(owed), owed.unit(), caller);
  }

  static boolean mayExcuse(Owed owed) {
    Caller caller = CurrentCaller.get();
    return caller.may(Right.DUTY_EXCUSE) && UnitOf.isOffice(stored(owed), caller);
  }

  /** Who acts for whom doesn't depend on the version. */
  private static StoredPlan stored(Owed owed) {
    return new StoredPlan(owed.plan(), 0);
  }

  private static List<Duty> ofUnits(PlanPack plan) {
    return plan.duties().stream().filter(Duty::isOfUnits).toList();
  }
}
