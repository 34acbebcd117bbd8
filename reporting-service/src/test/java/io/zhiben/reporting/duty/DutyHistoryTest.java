package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.DueRule;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import io.zhiben.plans.Title;
import io.zhiben.reporting.duty.DutyHistory.ExcusedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule of windows against one that counts day by day. */
class DutyHistoryTest {
  private static final PlanPack.Period PLAN =
      new PlanPack.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
  private static final DueRule[] RULES = {
    null,
    new DueRule(25, null, null, null),
    new DueRule(null, null, 10, null),
    new DueRule(null, null, null, 5)
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithTheNaiveComputation(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      Duty duty = duty(random);
      Cadence cadence = Cadence.values()[random.nextInt(Cadence.values().length)];
      LocalDate since = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(900));
      DutyHistory.Subject subject =
          new DutyHistory.Subject(cadence, since, deeds(random), excuses(random));
      LocalDate asOf = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
      Course course = Course.of(duty, PLAN, cadence, asOf, Course.CALENDAR);
      assertEquals(
          naive(duty, cadence, subject, asOf),
          DutyHistory.standing(course, subject).state(),
          () -> "seed " + seed + ": " + duty + " " + subject + " on " + asOf);
    }
  }

  /** Looks at each day of the windows in its turn; knows nothing of courses. */
  private static DutyState naive(
      Duty duty, Cadence cadence, DutyHistory.Subject subject, LocalDate asOf) {
    LocalDate day = asOf;
    while (day.isAfter(PLAN.to()) || (duty.to() != null && day.isAfter(duty.to()))) {
      day = day.minusDays(1);
    }
    LocalDate start = PLAN.from();
    while (duty.from() != null && start.isBefore(duty.from())) {
      start = start.plusDays(1);
    }
    Window now = Window.of(cadence, day);
    Window before = Window.of(cadence, now.from().minusDays(1));
    LocalDate due = now.lastDay(duty.due(), Course.CALENDAR);
    LocalDate dueBefore = before.lastDay(duty.due(), Course.CALENDAR);
    int atLeast = duty.evidence().atLeast();
    // a window that ended with the duty is judged like any other, one that the end cuts never is
    boolean cut = now.to().isAfter(PLAN.to()) || duty.to() != null && now.to().isAfter(duty.to());
    LocalDate judged = cut ? day : asOf;
    int done = 0;
    for (LocalDate d = now.from(); !d.isAfter(judged); d = d.plusDays(1)) {
      if (!d.isAfter(now.to()) || !d.isAfter(due)) {
        done += on(subject, d);
      }
    }
    int doneBefore = 0;
    for (LocalDate d = before.from(); !d.isAfter(asOf); d = d.plusDays(1)) {
      if (!d.isAfter(before.to()) || !d.isAfter(dueBefore)) {
        doneBefore += on(subject, d);
      }
    }
    boolean owes = !now.from().isBefore(start) && !now.from().isBefore(subject.since());
    boolean owed = !before.from().isBefore(start) && !before.from().isBefore(subject.since());
    if (done >= atLeast) {
      return DutyState.MET;
    }
    if (excused(subject, day)) {
      return DutyState.EXCUSED;
    }
    boolean missed = owed && doneBefore < atLeast && !excused(subject, dueBefore);
    if ((owes && judged.isAfter(due)) || (missed && asOf.isAfter(dueBefore))) {
      return DutyState.OVERDUE;
    }
    long left = judged.datesUntil(due.isAfter(judged) ? due : judged).count();
    return missed || due.isBefore(judged) || left <= duty.warnDays()
        ? DutyState.DUE_SOON
        : DutyState.DUE;
  }

  private static int on(DutyHistory.Subject subject, LocalDate day) {
    return (int) subject.done().stream().filter(deed -> deed.day().equals(day)).count();
  }

  private static boolean excused(DutyHistory.Subject subject, LocalDate day) {
    return subject.excuses().stream()
        .anyMatch(span -> span.from().datesUntil(span.until().plusDays(1)).anyMatch(day::equals));
  }

  @ParameterizedTest
  @CsvSource({
    // by the 25th of the last month of the quarter
    "2024-06-01, , DUE",
    "2024-06-10, , DUE_SOON",
    "2024-06-25, , DUE_SOON",
    "2024-06-26, , OVERDUE",
    "2024-06-28, 2024-06-27, MET",
    "2024-07-01, , OVERDUE",
    "2024-07-01, 2024-06-27, DUE",
    "2024-07-02, 2024-07-01, MET",
  })
  void aLastDayBeforeTheWindowsEnd(LocalDate asOf, LocalDate done, DutyState expected) {
    Duty duty = duty(new DueRule(25, null, null, null), 1, LocalDate.of(2024, 4, 1), null);
    DutyHistory.Subject subject =
        new DutyHistory.Subject(
            Cadence.QUARTER,
            LocalDate.of(2020, 1, 1),
            done == null ? List.of() : List.of(deed(done)),
            List.of());
    Course course = Course.of(duty, PLAN, Cadence.QUARTER, asOf, Course.CALENDAR);
    assertEquals(expected, DutyHistory.standing(course, subject).state());
  }

  @ParameterizedTest
  @CsvSource({
    // owed in 2024 alone: what was missed then is overdue from the year's end on
    "2024-12-31, , DUE_SOON, ",
    "2025-01-01, , OVERDUE, 1",
    "2026-06-30, , OVERDUE, 546",
    "2026-06-30, 2024-12-31, MET, ",
    "2026-06-30, 2025-01-01, OVERDUE, 546",
  })
  void aDutyThatEndedIsJudgedByItsLastWindow(
      LocalDate asOf, LocalDate done, DutyState expected, Long daysLate) {
    Duty duty = duty(null, 1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    Course course = Course.of(duty, PLAN, Cadence.YEAR, asOf, Course.CALENDAR);
    DutyHistory.Subject subject =
        new DutyHistory.Subject(
            Cadence.YEAR,
            LocalDate.of(2020, 1, 1),
            done == null ? List.of() : List.of(deed(done)),
            List.of());
    Standing standing = DutyHistory.standing(course, subject);
    assertEquals(expected, standing.state());
    if (daysLate != null) {
      assertEquals(daysLate, course.daysLate(standing));
    }
    List<DutyWindow> windows = DutyHistory.windows(duty, PLAN, subject, asOf, Course.CALENDAR, 24);
    assertEquals(expected, windows.getFirst().state());
  }

  @ParameterizedTest
  @CsvSource({
    // the quarter's ten days after its end, although the duty ended with the quarter
    "2024-07-08, , DUE_SOON",
    "2024-07-08, 2024-07-05, MET",
    "2024-07-10, , DUE_SOON",
    "2024-07-11, , OVERDUE",
    "2024-09-01, 2024-07-10, MET",
    "2024-09-01, 2024-07-11, OVERDUE",
  })
  void theDaysAfterTheLastWindowCountToo(LocalDate asOf, LocalDate done, DutyState expected) {
    Duty duty =
        duty(
            new DueRule(null, null, 10, null),
            1,
            LocalDate.of(2024, 4, 1),
            LocalDate.of(2024, 6, 30));
    Course course = Course.of(duty, PLAN, Cadence.QUARTER, asOf, Course.CALENDAR);
    DutyHistory.Subject subject =
        new DutyHistory.Subject(
            Cadence.QUARTER,
            LocalDate.of(2020, 1, 1),
            done == null ? List.of() : List.of(deed(done)),
            List.of());
    assertEquals(expected, DutyHistory.standing(course, subject).state());
  }

  @Test
  void listsTheWindowsThatWereOwedWithWhatMetThem() {
    Duty duty = duty(null, 1, null, null);
    DutyHistory.Subject subject =
        new DutyHistory.Subject(
            Cadence.QUARTER,
            LocalDate.of(2024, 2, 1),
            List.of(deed(LocalDate.of(2024, 5, 5)), deed(LocalDate.of(2024, 10, 1))),
            List.of(new ExcusedSpan(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30))));
    List<DutyWindow> windows =
        DutyHistory.windows(duty, PLAN, subject, LocalDate.of(2025, 2, 1), Course.CALENDAR, 24);
    assertEquals(
        List.of(DutyState.DUE, DutyState.MET, DutyState.EXCUSED, DutyState.MET),
        windows.stream().map(DutyWindow::state).toList());
    assertEquals(LocalDate.of(2024, 4, 1), windows.getLast().from());
    assertEquals("2024-05-05", windows.getLast().evidence().getFirst().day().toString());
  }

  @Test
  void whatWasDoneAfterTheLastDayIsLate() {
    Duty duty = duty(new DueRule(25, null, null, null), 1, null, null);
    DutyHistory.Subject subject =
        new DutyHistory.Subject(
            Cadence.QUARTER,
            LocalDate.of(2020, 1, 1),
            List.of(deed(LocalDate.of(2024, 3, 26)), deed(LocalDate.of(2024, 6, 25))),
            List.of());
    List<DutyWindow> windows =
        DutyHistory.windows(duty, PLAN, subject, LocalDate.of(2024, 7, 1), Course.CALENDAR, 24);
    assertEquals(List.of(false, false, true), windows.stream().map(DutyWindow::late).toList());
  }

  @Test
  void nothingIsOwedBeforeTheDutyBegins() {
    Duty duty = duty(null, 1, LocalDate.of(2025, 1, 1), null);
    DutyHistory.Subject subject =
        new DutyHistory.Subject(Cadence.MONTH, LocalDate.of(2020, 1, 1), List.of(), List.of());
    assertTrue(
        DutyHistory.windows(duty, PLAN, subject, LocalDate.of(2024, 7, 1), Course.CALENDAR, 24)
            .isEmpty());
  }

  private static Duty duty(Random random) {
    return duty(
        RULES[random.nextInt(RULES.length)],
        1 + random.nextInt(2),
        random.nextInt(3) == 0 ? LocalDate.of(2024, 1 + random.nextInt(12), 1) : null,
        random.nextInt(4) == 0 ? LocalDate.of(2026, 1 + random.nextInt(12), 20) : null);
  }

  private static Duty duty(DueRule due, int atLeast, LocalDate from, LocalDate to) {
    return new Duty(
        "duty",
        new Title("义务", "Duty"),
        null,
        null,
        List.of(),
        null,
        new Duty.CadenceRule(Cadence.YEAR, List.of()),
        due,
        new Duty.Evidence(Things.DRILLS, Map.of(), atLeast),
        from,
        to,
        15,
        List.of("D-046"));
  }

  private static List<DutyDeed> deeds(Random random) {
    List<DutyDeed> deeds = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      deeds.add(deed(LocalDate.of(2023, 12, 1).plusDays(random.nextInt(1200))));
    }
    deeds.sort(Comparator.comparing(DutyDeed::day));
    return deeds;
  }

  private static DutyDeed deed(LocalDate day) {
    return new DutyDeed(Things.DRILLS, day.toString(), day, "EVACUATION");
  }

  private static List<ExcusedSpan> excuses(Random random) {
    List<ExcusedSpan> spans = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
      spans.add(new ExcusedSpan(from, from.plusDays(random.nextInt(100))));
    }
    return spans;
  }
}
