package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import io.zhiben.plans.Title;
import io.zhiben.reporting.duty.KeptWindows.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptWindowsTest {
  private static final PlanPack.Period PLAN =
      new PlanPack.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
  private static final Duty DUTY =
      new Duty(
          "duty",
          new Title("义务", "Duty"),
          null,
          null,
          List.of(),
          null,
          new Duty.CadenceRule(Cadence.QUARTER, List.of()),
          null,
          new Duty.Evidence(Things.DRILLS, Map.of(), 1),
          null,
          null,
          15,
          List.of("D-046"));
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 20);
  private static final Kept FIRST = quarter(LocalDate.of(2024, 1, 1), "MET");
  private static final Kept SECOND = quarter(LocalDate.of(2024, 4, 1), "MISSED");

  private static Kept quarter(LocalDate from, String state) {
    Window window = Window.of(Cadence.QUARTER, from);
    return new Kept(Cadence.QUARTER, window, window.to(), state);
  }

  /** Whoever owes it each month today, on 20 September 2024, and did it in February. */
  private static List<DutyWindow> windows(KeptWindows kept, LocalDate asOf, int most) {
    LocalDate day = LocalDate.of(2024, 2, 20);
    DutyHistory.Subject subject =
        new DutyHistory.Subject(
            Cadence.MONTH,
            LocalDate.of(2023, 5, 1),
            List.of(new DutyDeed(Things.DRILLS, "1", day, "EVACUATION")),
            List.of());
    return kept.windows(DUTY, PLAN, subject, asOf, Course.CALENDAR, most);
  }

  private static List<String> told(List<DutyWindow> windows) {
    return windows.stream()
        .map(one -> one.cadence() + " " + one.from() + " " + one.state() + " " + one.closedAs())
        .toList();
  }

  @Test
  void whatIsOverIsShownAsItWasKept() {
    assertEquals(
        List.of(
            "MONTH 2024-09-01 DUE_SOON null",
            "MONTH 2024-08-01 OVERDUE null",
            "MONTH 2024-07-01 OVERDUE null",
            "QUARTER 2024-04-01 OVERDUE MISSED",
            "QUARTER 2024-01-01 MET MET"),
        told(windows(new KeptWindows(List.of(SECOND, FIRST), Set.of()), TODAY, 24)));
  }

  @Test
  void whatOthersOwedWhenItWasClosedIsNotMissed() {
    KeptWindows kept = new KeptWindows(List.of(SECOND, FIRST), Set.of(LocalDate.of(2024, 7, 1)));
    assertEquals(
        List.of(
            "MONTH 2024-09-01 DUE_SOON null",
            "MONTH 2024-08-01 OVERDUE null",
            "QUARTER 2024-04-01 OVERDUE MISSED",
            "QUARTER 2024-01-01 MET MET"),
        told(windows(kept, TODAY, 24)));
  }

  @Test
  void whatWasNeverKeptIsComputed() {
    assertEquals(
        List.of(
            "MONTH 2024-04-01 DUE_SOON null",
            "MONTH 2024-03-01 OVERDUE null",
            "MONTH 2024-02-01 MET null",
            "MONTH 2024-01-01 OVERDUE null"),
        told(windows(new KeptWindows(List.of(), Set.of()), LocalDate.of(2024, 4, 20), 24)));
  }

  @Test
  void aPastDayKnowsNothingOfWhatWasStillToCome() {
    KeptWindows kept = new KeptWindows(List.of(SECOND, FIRST), Set.of());
    assertEquals(
        List.of("MONTH 2024-05-01 DUE null", "QUARTER 2024-01-01 MET MET"),
        told(windows(kept, LocalDate.of(2024, 5, 10), 24)));
  }

  @Test
  void theNewestComeFirstAndNotAll() {
    KeptWindows kept = new KeptWindows(List.of(SECOND, FIRST), Set.of());
    assertEquals(
        List.of(
            "MONTH 2024-09-01 DUE_SOON null",
            "MONTH 2024-08-01 OVERDUE null",
            "MONTH 2024-07-01 OVERDUE null"),
        told(windows(kept, TODAY, 3)));
    assertTrue(windows(kept, LocalDate.of(2023, 12, 31), 24).isEmpty());
  }
}
