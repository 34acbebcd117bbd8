package io.zhiben.reporting.meeting;

import static io.zhiben.reporting.meeting.MeetingCalls.MEETINGS;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.Response;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the suite proposes for a meeting's agenda. */
@ReportingTest
class MeetingAgendaTest {
  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  void proposesMajorHazardsAndWhatIsOverdueForTheAgenda() {
    LocalDate today = world.today();
    UUID major = UUID.randomUUID();
    UUID late = UUID.randomUUID();
    UUID elsewhere = UUID.randomUUID();
    HazardState done = hazard(UUID.randomUUID(), Places.EAST_LAKE_PLACE, "MAJOR", 5);
    world.apply(
        hazard(major, Places.EAST_LAKE_PLACE, "MAJOR", 5),
        hazard(late, Places.WEST_LAKE_PLACE, "GENERAL", -1),
        hazard(UUID.randomUUID(), Places.EAST_LAKE_PLACE, "GENERAL", 5),
        hazard(elsewhere, Places.DONGZHAO_PLACE, "MAJOR", -1),
        done,
        States.signedOff(done, today));
    Response proposed = World.as("dlh-officer").get(MEETINGS + "/agenda-proposals");
    proposed
        .then()
        .statusCode(200)
        .body("findAll { it.kind == 'MAJOR_HAZARD' }.id", contains(major.toString()))
        .body("findAll { it.kind == 'OVERDUE_HAZARD' }.id", contains(late.toString()));
    World.as("dzgz-officer")
        .get(MEETINGS + "/agenda-proposals")
        .then()
        .body("findAll { it.kind != 'OVERDUE_RESOLUTION' }.id", contains(elsewhere.toString()));
  }

  private HazardState hazard(UUID id, Ancestry place, String level, int days) {
    LocalDate today = world.today();
    return States.assigned(
        States.reported(id, place, UUID.randomUUID(), today.minusDays(9)),
        level,
        today.minusDays(8),
        today.plusDays(days));
  }
}
