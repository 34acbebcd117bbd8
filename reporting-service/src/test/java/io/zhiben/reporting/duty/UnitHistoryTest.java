package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which windows a unit owed, by the version that was in force on their last days. */
class UnitHistoryTest {
  private static final PlanPack QUARTERLY = plan("QUARTER", "econ");
  private static final PlanPack MONTHLY = plan("MONTH", "econ, east");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // amended on, unit, last day, first day of the window that was owed
        "2026-07-01, econ, 2026-06-30, 2026-04-01",
        "2026-07-01, econ, 2026-07-31, 2026-07-01",
        "2026-07-01, east, 2026-06-30, -",
        "2026-07-01, east, 2026-07-31, 2026-07-01",
        "2026-07-01, econ, 2026-05-31, -",
        "2026-07-01, econ, 2026-06-29, -",
        // a quarter that was cut short is owed by nobody, and so is the month before the amendment
        "2026-05-15, econ, 2026-06-30, 2026-06-01",
        "2026-05-15, econ, 2026-04-30, -",
        "2026-05-15, econ, 2026-05-31, 2026-05-01",
        // outside the plan
        "2026-07-01, econ, 2024-12-31, -",
        "2026-07-01, econ, 2027-12-31, 2027-12-01",
        "2026-07-01, econ, 2028-01-31, -",
        "2026-07-01, none, 2026-06-30, -",
      })
  void followsTheVersionOfTheLastDay(
      LocalDate amended, String unit, LocalDate day, LocalDate from) {
    assertEquals(
        Optional.ofNullable(from),
        UnitHistory.owed(versions(amended).apply(day), UnitPlan.DUTY, unit, day)
            .map(then -> then.window().from()));
  }

  @Test
  void listsThePastAcrossAnAmendment() {
    assertEquals(
        List.of("2026-07-01", "2026-06-01", "2026-05-01", "2026-01-01", "2025-10-01"),
        past("econ", LocalDate.of(2026, 5, 15), 5));
    assertEquals(
        List.of("2026-07-01", "2026-06-01", "2026-05-01"),
        past("east", LocalDate.of(2026, 5, 15), 5));
    assertEquals(
        List.of("2026-07-01", "2026-04-01", "2026-01-01"),
        past("econ", LocalDate.of(2026, 7, 1), 3));
  }

  @Test
  void knowsNothingOfAPlanThatIsGone() {
    assertEquals(
        Optional.empty(),
        UnitHistory.owed(Optional.empty(), UnitPlan.DUTY, "econ", LocalDate.of(2026, 6, 30)));
  }

  private static List<String> past(String unit, LocalDate amended, int most) {
    return UnitHistory.past(
            versions(amended),
            UnitPlan.DUTY,
            unit,
            Cadence.MONTH,
            LocalDate.of(2026, 7, 31),
            LocalDate.of(2025, 1, 1),
            most)
        .stream()
        .map(then -> then.window().from().toString())
        .toList();
  }

  private static Function<LocalDate, Optional<PlanPack>> versions(LocalDate amended) {
    return day -> Optional.of(day.isBefore(amended) ? QUARTERLY : MONTHLY);
  }

  private static PlanPack plan(String cadence, String units) {
    return new PlanPackReader().read(UnitPlan.ID, UnitPlan.text(cadence, units));
  }
}
