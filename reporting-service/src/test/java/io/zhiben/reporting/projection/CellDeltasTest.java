package io.zhiben.reporting.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.event.HazardState;
import io.zhiben.platform.intake.UnusableEvent;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.States;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CellDeltasTest {
  private static final LocalDate FOUND = LocalDate.of(2026, 3, 31);
  private static final HazardState REPORTED =
      States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, null, FOUND);
  private static final HazardState ASSIGNED =
      States.assigned(REPORTED, "MAJOR", FOUND, LocalDate.of(2026, 4, 30));

  private final CellDeltas deltas = new CellDeltas();

  @Test
  void aNewThingAddsOneToItsTownItsDistrictAndItsCity() {
    deltas.replace(null, HazardFact.of(REPORTED));
    assertEquals(List.of(1L, 1L, 1L), List.copyOf(deltas.changes().values()));
    assertEquals(
        List.of(
            List.of(Places.TIANJIN, "*", "*"),
            List.of(Places.TIANJIN, Places.DONGLI, "*"),
            List.of(Places.TIANJIN, Places.DONGLI, Places.DONGLIHU)),
        deltas.changes().keySet().stream().map(cell -> cell.values().subList(0, 3)).toList());
    assertEquals(
        List.of(
            Places.TIANJIN,
            Places.DONGLI,
            Places.DONGLIHU,
            "2026-03",
            "",
            "REPORTED",
            "9999-12-31",
            "-",
            "REPORT",
            "-"),
        deltas.changes().lastKey().values());
  }

  @Test
  void aChangeMovesOneFromCellToCell() {
    deltas.replace(HazardFact.of(REPORTED), HazardFact.of(ASSIGNED));
    // from one to another, in town, district and city
    assertEquals(6, deltas.changes().size());
    assertEquals(0, deltas.changes().values().stream().mapToLong(Long::longValue).sum());
  }

  @Test
  void whatComesAndGoesWithinABatchChangesNothing() {
    deltas.replace(HazardFact.of(REPORTED), HazardFact.of(ASSIGNED));
    deltas.replace(HazardFact.of(ASSIGNED), HazardFact.of(REPORTED));
    assertTrue(deltas.isEmpty());
  }

  @Test
  void aSignedOffHazardSaysWhetherItWasInTime() {
    HazardFact inTime = HazardFact.of(States.signedOff(ASSIGNED, LocalDate.of(2026, 4, 30)));
    HazardFact late = HazardFact.of(States.signedOff(ASSIGNED, LocalDate.of(2026, 5, 1)));
    assertEquals("Y", inTime.cells().getFirst().values().get(7));
    assertEquals("N", late.cells().getFirst().values().get(7));
    assertEquals("30", inTime.cells().getLast().values().getLast());
    assertEquals("9999-12-31", late.cells().getFirst().values().get(6));
  }

  @Test
  void tagsStandInOrderBetweenCommas() {
    assertEquals(",", EnterpriseFact.joined(Set.of()));
    assertEquals(
        ",crowdedPlace,highRisk,", EnterpriseFact.joined(Set.of("highRisk", "crowdedPlace")));
  }

  @Test
  void anEventWithoutItsPlaceIsUnusable() {
    HazardState nowhere = States.reported(UUID.randomUUID(), null, null, FOUND);
    assertThrows(UnusableEvent.class, () -> HazardFact.of(nowhere));
  }

  @Test
  void onlyASelfCheckLedByThePrincipalIsEvidence() {
    UUID enterprise = UUID.randomUUID();
    assertTrue(
        InspectionFact.of(States.selfCheck(Places.EAST_LAKE_PLACE, enterprise, FOUND, true))
            .ledByPrincipal());
    assertTrue(
        !InspectionFact.of(
                States.inspection(
                    UUID.randomUUID(),
                    0,
                    Places.EAST_LAKE_PLACE,
                    enterprise,
                    "ROUTINE",
                    FOUND,
                    true,
                    0))
            .ledByPrincipal());
  }
}
