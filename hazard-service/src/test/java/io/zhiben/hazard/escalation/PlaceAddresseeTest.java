package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.escalation.Steps.STEPS;
import static io.zhiben.hazard.escalation.Steps.idOf;
import static io.zhiben.hazard.listing.Cases.major;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.PlaceState;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.hazard.escalation.EscalationSweep.Kind;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A road answers no letter: its keeper does, or the department that leads (Y-347). */
@HazardServiceTest
class PlaceAddresseeTest {
  @Inject EscalationSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static UUID road(String keeper) {
    UUID id = UUID.randomUUID();
    Neighbours.say(
        EventType.PLACE_REGISTERED,
        new PlaceState(
            id,
            0,
            World.town(World.DONGLIHU, "120110000000"),
            "PL" + id.toString().replace("-", "").substring(17).toUpperCase(),
            "湖滨路" + id,
            "ROAD",
            Set.of("placeRoad"),
            keeper,
            "ACTIVE",
            "places-of-keepers",
            List.of(World.LEAD),
            List.of()));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            as("dlh-officer")
                    .queryParam("q", id.toString())
                    .get(BASE + "/directory")
                    .jsonPath()
                    .getList("id")
                    .size()
                == 1);
    return id;
  }

  private String letterAbout(UUID place) {
    String hazard = major(place, World.today());
    Steps.look(sweep, Kind.HAZARDS, hazard, World.today().plusDays(3));
    return idOf(hazard, "TOWN", "LETTER");
  }

  @Test
  void aLetterAboutARoadGoesToItsKeeperOrToTheDepartment() {
    as("dlh-officer")
        .get(STEPS + "/" + letterAbout(road("道路管护所")))
        .then()
        .statusCode(200)
        .body("addressee.kind", equalTo("UNIT"))
        .body("addressee.name", equalTo("道路管护所"));
    as("dlh-officer")
        .get(STEPS + "/" + letterAbout(road(null)))
        .then()
        .body("addressee.kind", equalTo("UNIT"))
        .body("addressee.code", equalTo(World.LEAD));
  }
}
