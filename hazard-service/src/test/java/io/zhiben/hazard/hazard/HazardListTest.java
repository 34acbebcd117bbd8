package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.photo;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class HazardListTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String reportedAs(String description) {
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("description", description);
    return as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dlh-officer",
        "dlh-leader",
        "dl-officer",
        "tj-officer",
        "ent-officer",
        "agency-anhua"
      })
  void showsTheHazardToEverybodyAboveIt(String who) {
    String word = "W" + UUID.randomUUID();
    String id = reportedAs(word);
    as(who).get(HAZARDS + "/" + id).then().statusCode(200);
    as(who)
        .queryParam("q", word)
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.id", contains(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dzgz-officer", "agency-other", "dlh-grid"})
  void hidesTheHazardFromEverybodyElse(String who) {
    String word = "W" + UUID.randomUUID();
    String id = reportedAs(word);
    String photo = photo("dlh-officer", id, "BEFORE");
    String absent =
        as(who)
            .get(HAZARDS + "/" + UUID.randomUUID())
            .then()
            .statusCode(404)
            .extract()
            .path("detail");
    as(who).get(HAZARDS + "/" + id).then().statusCode(404).body("detail", equalTo(absent));
    as(who)
        .queryParam("q", word)
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .body("total", equalTo(0))
        .body("items", hasSize(0));
    as(who).get(HAZARDS).then().body("items.id", not(hasItem(id)));
    as(who).get(HAZARDS + "/" + id + "/photos/" + photo).then().statusCode(404);
    if (!who.startsWith("agency")) {
      as(who).body(hazardBody(World.PARK)).post(HAZARDS).then().statusCode(404);
    }
  }

  @Test
  void refusesChangesFromAnotherTownAsIfTheHazardDidNotExist() {
    String id = reported(World.PARK);
    step("dzgz-officer", id, "verify", Map.of("level", "GENERAL")).then().statusCode(404);
  }

  @Test
  void showsEnterprisesOnlyTheirOwn() {
    String foreign = reported(World.HOTEL);
    as("ent-officer").get(HAZARDS + "/" + foreign).then().statusCode(404);
    as("ent-officer")
        .get(HAZARDS)
        .then()
        .body("items.enterpriseId", everyItem(equalTo(World.PARK.toString())));
    as("agency-anhua")
        .get(HAZARDS)
        .then()
        .body("items.enterpriseId", everyItem(equalTo(World.PARK.toString())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dlh-admin", "dlh-custodian", "ops"})
  void isNothingForWhoeverHasNoWorkWithHazards(String who) {
    as(who).get(HAZARDS).then().statusCode(403);
  }

  @Test
  void filters() {
    String id = reported(World.PARK);
    verifiedGeneral(id);
    String number = as("dlh-officer").get(HAZARDS + "/" + id).path("number");
    as("dlh-officer")
        .queryParam("q", number.toLowerCase())
        .queryParam("region", World.DONGLIHU)
        .queryParam("enterprise", World.PARK)
        .queryParam("state", "VERIFIED")
        .queryParam("level", "GENERAL")
        .queryParam("open", true)
        .queryParam("overdue", false)
        .queryParam("foundFrom", World.today().toString())
        .queryParam("foundTo", World.today().toString())
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].nextStep", equalTo("ASSIGN"));
    for (String[] other :
        new String[][] {
          {"state", "REPORTED"},
          {"level", "MAJOR"},
          {"open", "false"},
          {"overdue", "true"},
          {"region", World.VILLAGE},
          {"enterprise", World.HOTEL.toString()},
          {"foundTo", World.today().minusDays(1).toString()},
          {"dueTo", World.today().plusDays(100).toString()}
        }) {
      as("dlh-officer")
          .queryParam("q", number)
          .queryParam(other[0], other[1])
          .get(HAZARDS)
          .then()
          .statusCode(200)
          .body("total", equalTo(0));
    }
  }

  @Test
  void findsWhatIsDue() {
    String id = reported(World.PARK);
    assigned(id);
    String due = World.today().plusDays(15).toString();
    as("dlh-officer")
        .queryParam("dueTo", due)
        .queryParam("limit", 200)
        .get(HAZARDS)
        .then()
        .body("items.id", hasItem(id));
    as("dlh-officer")
        .queryParam("dueTo", World.today().plusDays(14).toString())
        .queryParam("limit", 200)
        .get(HAZARDS)
        .then()
        .body("items.id", not(hasItem(id)));
  }

  @ParameterizedTest
  @CsvSource({
    "sate, REPORTED, UNKNOWN_PARAMETER",
    "state, OPEN, INVALID_PARAMETER",
    "enterprise, x, INVALID_PARAMETER",
    "foundFrom, yesterday, INVALID_PARAMETER",
    "region, 999999999999, INVALID_PARAMETER",
    "sort, description, INVALID_PARAMETER",
    "limit, 201, INVALID_FIELD"
  })
  void refusesWhatItDoesNotUnderstand(String name, String value, String code) {
    as("dlh-officer")
        .queryParam(name, value)
        .get(HAZARDS)
        .then()
        .statusCode(400)
        .body("code", equalTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-number", "number", "foundOn", "-foundOn", "deadline", "-deadline", "-id"})
  void walksThroughAllPartsWithoutGapOrDouble(String sort) {
    String word = "P" + UUID.randomUUID();
    for (int i = 0; i < 5; i++) {
      String id = reportedAs(word);
      if (i % 2 == 0) {
        assigned(id);
      }
    }
    List<String> whole = idsOf(word, sort, 200, null).ids();
    assertEquals(5, whole.size());
    Part first = idsOf(word, sort, 2, null);
    Part second = idsOf(word, sort, 2, first.next());
    Part third = idsOf(word, sort, 2, second.next());
    List<String> parts = new java.util.ArrayList<>(first.ids());
    parts.addAll(second.ids());
    parts.addAll(third.ids());
    assertEquals(whole, parts);
    assertEquals(null, third.next());
  }

  private record Part(List<String> ids, String next) {}

  private static Part idsOf(String word, String sort, int limit, String after) {
    var request =
        as("dlh-officer").queryParam("q", word).queryParam("sort", sort).queryParam("limit", limit);
    if (after != null) {
      request.queryParam("after", after);
    }
    var answer = request.get(HAZARDS).then().statusCode(200).extract().jsonPath();
    return new Part(answer.getList("items.id"), answer.getString("next"));
  }

  @Test
  void offersTheCriteria() {
    as("agency-anhua")
        .get(BASE + "/criteria-sets")
        .then()
        .statusCode(200)
        .body("[0].id", equalTo("mem-10-2023"))
        .body("[0].effectiveFrom", equalTo("2023-05-15"));
    as("dlh-officer")
        .queryParam("q", "液氨")
        .get(BASE + "/criteria-sets/mem-10-2023/clauses")
        .then()
        .statusCode(200)
        .body("id", contains("mem-10-2023/12.1", "mem-10-2023/12.2"));
    as("dlh-officer").get(BASE + "/criteria-sets/none/clauses").then().statusCode(404);
  }
}
