package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A major hazard that a high-risk enterprise did not report speaks for a ground. */
@HazardServiceTest
class ProposedGroundTest {
  private static final String GROUNDS = BASE + "/enforcement-cases/proposed-grounds";
  private static final String CLAUSE = "gb-45067-2024/4.6.c";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static UUID enterprise(String... tags) {
    UUID id = UUID.randomUUID();
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        new EnterpriseState(
            id,
            1,
            World.town(World.DONGLIHU, "120110000000"),
            World.code(id),
            "立案单位",
            "ENTERPRISE",
            "R90",
            Set.of(tags),
            "SMALL",
            "ACTIVE",
            "culture-tourism",
            List.of(World.LEAD),
            List.of(),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            null));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            as("dlh-officer")
                .queryParam("q", World.code(id))
                .get(BASE + "/directory")
                .asString()
                .contains(id.toString()));
    return id;
  }

  private static String major(UUID enterprise) {
    String id = reported(enterprise);
    step("dlh-officer", id, "verify", Map.of("level", "MAJOR", "clauseId", CLAUSE))
        .then()
        .statusCode(200);
    return id;
  }

  private static Response grounds(String who, UUID enterprise, Object... hazards) {
    return as(who).queryParam("enterprise", enterprise).queryParam("hazard", hazards).get(GROUNDS);
  }

  @Test
  void isProposedForMajorHazardsThatOthersFound() {
    UUID enterprise = enterprise("highRisk");
    String major = major(enterprise);
    String general = reported(enterprise);
    verifiedGeneral(general);
    grounds("dlh-officer", enterprise, major, general)
        .then()
        .statusCode(200)
        .body("violationCode", contains("NO_RISK_REPORT"))
        .body("reason", contains("FOUND_UNREPORTED"))
        .body("[0].hazards.id", contains(major));
    grounds("dlh-officer", enterprise, general).then().body("$", hasSize(0));
    as("dlh-officer")
        .queryParam("enterprise", enterprise)
        .get(GROUNDS)
        .then()
        .statusCode(200)
        .body("$", hasSize(0));
    // a hazard of another enterprise speaks for nothing here
    grounds("dlh-officer", enterprise("highRisk"), major).then().body("$", hasSize(0));
    grounds("dzgz-officer", enterprise, major).then().statusCode(404);
  }

  @Test
  void isNotProposedWhereNobodyOwesAReport() {
    UUID common = enterprise("smallVenue");
    grounds("dlh-officer", common, major(common)).then().body("$", hasSize(0));
  }

  @Test
  void isNotProposedOnceTheEnterpriseFoundItItself() {
    Map<String, Object> own = inspectionBody(World.PARK, "SELF_CHECK", "SAFETY_MANAGER", 0);
    own.put(
        "findings",
        List.of(Map.of("description", "限速器失效", "suggestedLevel", "MAJOR", "clauseId", CLAUSE)));
    as("ent-officer").body(own).post(BASE + "/inspections").then().statusCode(201);
    grounds("dlh-officer", World.PARK, major(World.PARK))
        .then()
        .statusCode(200)
        .body("size()", equalTo(0));
  }
}
