package io.zhiben.reporting.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.States;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HazardFactTest {
  private static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
  private static final int ON_TIME = CellTable.HAZARD.columns().indexOf("on_time");

  /** Due after five days, and put off to ten where it was. */
  @ParameterizedTest
  @CsvSource({
    "5, false, Y",
    "6, false, N",
    "5, true, Y",
    "6, true, E",
    "10, true, E",
    "11, true, N"
  })
  void partsWhatWasInTimeByAnExtensionFromTheRest(int days, boolean extended, String mark) {
    HazardState found =
        States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), FOUND);
    HazardState assigned = States.assigned(found, "GENERAL", FOUND, FOUND.plusDays(5));
    HazardState closed = States.signedOff(assigned, FOUND.plusDays(days));
    HazardState last = extended ? States.extended(closed, FOUND.plusDays(10)) : closed;
    assertEquals(mark, HazardFact.of(last).cells().getFirst().values().get(ON_TIME));
  }
}
