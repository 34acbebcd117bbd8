package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.query.Reach;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list counts what the figures of its day count. */
@ReportingTest
class OpenMajorHazardsTest {
  @Inject World world;
  @Inject OpenMajorHazards list;

  @BeforeEach
  void begin() {
    world.reset();
  }

  private List<List<String>> rows(LocalDate day) {
    RegionState town =
        Places.ALL.stream()
            .filter(place -> place.code().equals(Places.DONGLIHU))
            .findFirst()
            .orElseThrow();
    return QuarkusTransaction.requiringNew()
        .call(() -> list.rows(null, null, new Reach(town, null), day));
  }

  @Test
  void oneThatWasMajorOnThatDayIsListedThoughItIsNoMore() {
    LocalDate today = world.today();
    LocalDate found = today.minusDays(30);
    LocalDate deadline = today.minusDays(8);
    HazardState now =
        States.assigned(
            States.reported(UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), found),
            "GENERAL",
            found.plusDays(1),
            today.plusDays(9));
    world.apply(
        States.counted(
            now,
            new HazardFormer(
                today.minusDays(5),
                now.place(),
                now.domainCode(),
                "MAJOR",
                found.plusDays(1),
                deadline,
                null,
                null)));

    assertEquals(
        List.of(List.of(now.number(), "—", found.toString(), deadline.toString(), "2")),
        rows(today.minusDays(6)));
    assertEquals(List.of(), rows(found), "it was graded a day later");
    assertEquals(List.of(), rows(today.minusDays(5)), "it was general from that day on");
  }
}
