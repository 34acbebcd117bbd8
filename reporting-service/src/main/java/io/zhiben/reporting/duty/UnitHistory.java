package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a unit owed, by the versions of its plan: a window is owed as the version says that was in
 * force on the window's last day of the calendar, whatever a later one asks for. A window that an
 * amendment cut short was owed by nobody. Pure.
 */
final class UnitHistory {
  private UnitHistory() {}

  /** A window of a unit, with the plan and the duty as they were then. */
  record Then(PlanPack plan, Duty duty, Unit unit, Window window) {

    /** The last day for doing it. */
    LocalDate lastDay() {
      return window.lastDay(duty.due(), Course.CALENDAR);
    }
  }

  /**
   * The window that ended on that day; empty where none did or the unit didn't owe it.
   *
   * @param version that was in force then
   */
  static Optional<Then> owed(
      Optional<PlanPack> version, String dutyId, String unitId, LocalDate day) {
    if (version.isEmpty()) {
      return Optional.empty();
    }
    PlanPack plan = version.get();
    return dutyOf(version, dutyId)
        .filter(duty -> duty.units().contains(unitId))
        .filter(duty -> isOwed(duty, plan.period(), Window.of(duty.cadence().standard(), day), day))
        .flatMap(duty ->
            plan.unit(unitId)
                .map(
                    unit -> new Then(plan, duty, unit, Window.of(duty.cadence().standard(), day))));
  }

  /** Whether such a window ends on that day and lies wholly within plan and duty. */
  private static boolean isOwed(Duty duty, PlanPack.Period period, Window window, LocalDate day) {
    return window.to().equals(day)
        && !window.from().isBefore(Course.start(duty, period))
        && !day.isAfter(period.to())
        && (duty.to() == null || !day.isAfter(duty.to()));
  }

  /**
   * The windows that a unit owed up to a day, the newest first.
   *
   * @param versions the version in force on a day
   * @param cadence of the duty today; steps over days on which no version asked for it
   * @param until the last day of the newest window
   * @param start the first day of the plan
   * @param most so many at most
   */
  static List<Then> past(
      Function<LocalDate, Optional<PlanPack>> versions,
      String dutyId,
      String unitId,
      Cadence cadence,
      LocalDate until,
      LocalDate start,
      int most) {
    List<Then> past = new ArrayList<>();
    Cadence step = cadence;
    LocalDate day = until;
    while (past.size() < most && !day.isBefore(start)) {
      Optional<PlanPack> version = versions.apply(day);
      owed(version, dutyId, unitId, day).ifPresent(past::add);
      step = dutyOf(version, dutyId).map(duty -> duty.cadence().standard()).orElse(step);
      day = Window.of(step, day).from().minusDays(1);
    }
    return past;
  }

  private static Optional<Duty> dutyOf(Optional<PlanPack> version, String dutyId) {
    return version.flatMap(plan ->
        plan.duties().stream()
            .filter(duty -> duty.isOfUnits() && duty.id().equals(dutyId))
            .findFirst());
  }
}
