package io.zhiben.hazard.listing;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.listing.Cases.LISTINGS;
import static io.zhiben.hazard.listing.Cases.REQUESTS;
import static io.zhiben.hazard.listing.Cases.asking;
import static io.zhiben.hazard.listing.Cases.decide;
import static io.zhiben.hazard.listing.Cases.listingBody;
import static io.zhiben.hazard.listing.Cases.major;
import static io.zhiben.hazard.listing.Cases.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests for a decision of a government. */
@HazardServiceTest
class DecisionRequestTest {
  private static final LocalDate DEADLINE = World.today().plusDays(20);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void listsWhatTheGovernmentAgreedTo() {
    String hazard = major(World.PARK, DEADLINE);
    String request =
        as("dlh-officer")
            .body(asking("DISTRICT", hazard))
            .post(REQUESTS)
            .then()
            .statusCode(201)
            .body("state", equalTo("RECEIVED"))
            .body("authorityName", equalTo("东丽区"))
            .body("clock.stopped", equalTo(false))
            .body("actions", empty())
            .extract()
            .path("id");
    Map<String, Object> body = listingBody();
    as("dl-officer")
        .body(body)
        .post(LISTINGS)
        .then()
        .statusCode(400)
        .body("code", equalTo("LISTING_NEEDS_DECISION"));
    body.put("requestId", request);
    as("dl-officer")
        .body(body)
        .post(LISTINGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_STATE_FORBIDS"));
    decide("dlh-leader", request, true)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_AUTHORITY"));
    decide("dl-leader", request, true)
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("clock.stopped", equalTo(true));
    String id =
        as("dl-officer").body(body).post(LISTINGS).then().statusCode(201).extract().path("id");
    read("dl-officer", id).then().body("hazards.id", contains(hazard));
    as("dl-officer")
        .get(REQUESTS + "/" + request)
        .then()
        .body("listingId", equalTo(id))
        .body("actions", empty());
    as("dl-officer")
        .header("If-Match", "\"1\"")
        .body(Map.of("fundingNote", "专项资金", "evidence", "销案材料"))
        .post(REQUESTS + "/" + request + "/close")
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_LISTING_OPEN"));
  }

  @Test
  void closesARequestWithFundsAndEvidenceOnly() {
    String hazard = major(World.PARK, DEADLINE);
    Map<String, Object> asked = asking("TOWN", hazard);
    asked.put("kind", "SUSPENSION_REPORT");
    String request =
        as("dlh-officer").body(asked).post(REQUESTS).then().statusCode(201).extract().path("id");
    decide("dlh-leader", request, true).then().statusCode(200);
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(Map.of("evidence", "销案材料"))
        .post(REQUESTS + "/" + request + "/close")
        .then()
        .statusCode(400)
        .body("errors.field", contains("fundingNote"));
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(Map.of("fundingNote", "企业自筹", "evidence", "销案材料"))
        .post(REQUESTS + "/" + request + "/close")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    as("dlh-officer")
        .get(REQUESTS + "?state=CLOSED&hazard=" + hazard)
        .then()
        .body("items.id", contains(request));
  }

  @Test
  void refusesWhatIsNoMajorHazardOfTheCaller() {
    String general = reported(World.PARK);
    step("dlh-officer", general, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    as("dl-leader")
        .body(listingBody(general))
        .post(LISTINGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("LISTING_NEEDS_MAJOR"));
    String far = "" + UUID.randomUUID();
    as("dl-leader").body(listingBody(far)).post(LISTINGS).then().statusCode(404);
    String hazard = major(World.PARK, DEADLINE);
    as("dlh-officer").body(asking("TOWN", hazard, far)).post(REQUESTS).then().statusCode(404);
    as("dl-officer")
        .body(asking("TOWN", hazard))
        .post(REQUESTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("REQUEST_LEVEL_BELOW"));
    Map<String, Object> tomorrow = asking("TOWN", hazard);
    tomorrow.put("receivedOn", World.today().plusDays(1).toString());
    as("dlh-officer")
        .body(tomorrow)
        .post(REQUESTS)
        .then()
        .statusCode(400)
        .body("code", equalTo("DATE_IN_FUTURE"));
    Map<String, Object> late = listingBody(hazard);
    late.put("deadline", World.today().minusDays(1).toString());
    as("dl-leader")
        .body(late)
        .post(LISTINGS)
        .then()
        .statusCode(400)
        .body("code", equalTo("DEADLINE_IN_PAST"));
  }
}
