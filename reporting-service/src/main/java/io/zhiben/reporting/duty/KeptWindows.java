package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The windows of an enterprise: those that are over as they were kept, in the cadence of then;
 * where none was kept, as today's rule has them. Pure.
 *
 * @param kept of the enterprise
 * @param closed first days of the windows of today's cadence that were closed: whoever is not among
 *     those who owed one then didn't owe it, and missed nothing
 */
record KeptWindows(List<Kept> kept, Set<LocalDate> closed) {
  /**
   * A window as it was closed.
   *
   * @param lastDay for doing it
   * @param state how it ended: MET, MISSED or EXCUSED
   */
  record Kept(Cadence cadence, Window window, LocalDate lastDay, String state) {}

  /**
   * The windows up to a day, the newest first; that of the day is always today's.
   *
   * @param most so many at most
   */
  List<DutyWindow> windows(
      Duty duty,
      PlanPack.Period period,
      DutyHistory.Subject subject,
      LocalDate asOf,
      WorkingDays calendar,
      int most) {
    List<DutyWindow> computed = DutyHistory.windows(duty, period, subject, asOf, calendar, most);
    if (computed.isEmpty()) {
      return computed;
    }
    DutyWindow now = computed.getFirst();
    Stream<DutyWindow> over =
        kept.stream()
            .filter(one -> one.window().to().isBefore(asOf) && !isOf(one, now))
            .map(one ->
                DutyHistory.past(
                        new DutyHistory.Asked(
                            one.cadence(),
                            one.window(),
                            new WorkingDays.Day(one.lastDay(), false),
                            duty.evidence().atLeast()),
                        asOf,
                        subject)
                    .closedAs(one.state()));
    Stream<DutyWindow> others =
        computed.stream()
            .skip(1)
            .filter(window -> !closed.contains(window.from()))
            .filter(window -> kept.stream().noneMatch(one -> overlap(one.window(), window)));
    List<DutyWindow> windows = new ArrayList<>();
    windows.add(now.closedAs(state(now).orElse(null)));
    Stream.concat(over, others)
        .sorted(Comparator.comparing(DutyWindow::from).thenComparing(DutyWindow::to).reversed())
        .limit(most - 1L)
        .forEach(windows::add);
    return windows;
  }

  private Optional<String> state(DutyWindow window) {
    return kept.stream().filter(one -> isOf(one, window)).map(Kept::state).findFirst();
  }

  private static boolean isOf(Kept one, DutyWindow window) {
    return one.cadence() == window.cadence() && one.window().from().equals(window.from());
  }

  private static boolean overlap(Window one, DutyWindow window) {
    return !one.to().isBefore(window.from()) && !one.from().isAfter(window.to());
  }
}
