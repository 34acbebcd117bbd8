package io.zhiben.hazard.expert;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.expert.ExpertFixture.AGENCY;
import static io.zhiben.hazard.expert.ExpertFixture.ENGAGEMENTS;
import static io.zhiben.hazard.expert.ExpertFixture.EXPERTS;
import static io.zhiben.hazard.expert.ExpertFixture.VISITS;
import static io.zhiben.hazard.expert.ExpertFixture.byAgency;
import static io.zhiben.hazard.expert.ExpertFixture.declare;
import static io.zhiben.hazard.expert.ExpertFixture.engagementBody;
import static io.zhiben.hazard.expert.ExpertFixture.expert;
import static io.zhiben.hazard.expert.ExpertFixture.expertBody;
import static io.zhiben.hazard.expert.ExpertFixture.made;
import static io.zhiben.hazard.expert.ExpertFixture.refused;
import static io.zhiben.hazard.expert.ExpertFixture.step;
import static io.zhiben.hazard.expert.ExpertFixture.visitBody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class EngagementResourceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void refusesWhatFitsNoEngagement() {
    Map<String, Object> body = engagementBody(World.PARK, World.HOTEL);
    refused(as("dlh-officer").body(body).post(ENGAGEMENTS), 422, "ENTERPRISE_NOT_CONTRACTED");
    body = engagementBody(World.FAR);
    refused(as("dlh-officer").body(body).post(ENGAGEMENTS), 404, "NOT_FOUND");
    body = engagementBody(World.PARK);
    body.put("expertId", expert());
    refused(as("dlh-officer").body(body).post(ENGAGEMENTS), 400, "INVALID_FIELD");
    body = engagementBody(World.PARK);
    body.put("to", World.today().minusDays(1).toString());
    refused(as("dlh-officer").body(body).post(ENGAGEMENTS), 400, "INVALID_FIELD");
    body = engagementBody(World.PARK);
    body.put("regionCode", World.DONGZHAO);
    refused(as("dlh-officer").body(body).post(ENGAGEMENTS), 403, "OUTSIDE_SCOPE");
    body = engagementBody(World.SHOP);
    body.put("provider", "BENCHMARK");
    body.remove("agencyCode");
    body.put("benchmarkId", World.SHOP);
    refused(as("dlh-officer").body(body).post(ENGAGEMENTS), 400, "INVALID_FIELD");
    body.put("benchmarkId", World.PARK);
    as("dlh-officer")
        .body(body)
        .post(ENGAGEMENTS)
        .then()
        .statusCode(201)
        .body("providerCode", equalTo(World.PARK_CODE));
    String engagement = byAgency();
    declare("agency-anhua", engagement, World.PARK, "NONE");
    Map<String, Object> visit = visitBody(engagement, World.PARK, List.of());
    visit.put("visitedOn", World.today().minusDays(11).toString());
    refused(as("agency-anhua").body(visit).post(VISITS), 400, "VISIT_OUTSIDE_ENGAGEMENT");
    visit.put("visitedOn", World.today().plusDays(1).toString());
    refused(as("agency-anhua").body(visit).post(VISITS), 400, "DATE_IN_FUTURE");
    visit = visitBody(engagement, World.PARK, List.of());
    visit.put("unknown", 1);
    refused(as("agency-anhua").body(visit).post(VISITS), 400, "UNKNOWN_FIELD");
    step("dlh-officer", ENGAGEMENTS + "/" + engagement, "close", Map.of("reason", "到期"))
        .then()
        .statusCode(200);
    refused(
        step("dlh-officer", ENGAGEMENTS + "/" + engagement, "close", Map.of("reason", "到期")),
        409,
        "ENGAGEMENT_CLOSED");
    visit.remove("unknown");
    refused(as("agency-anhua").body(visit).post(VISITS), 409, "ENGAGEMENT_CLOSED");
  }

  @Test
  void keepsAPoolOfCodes() {
    Map<String, Object> body = expertBody();
    String id = made(as("dlh-officer").body(body).post(EXPERTS));
    refused(as("dlh-officer").body(body).post(EXPERTS), 409, "EXPERT_CODE_TAKEN");
    body = expertBody();
    body.put("kind", "AGENCY_STAFF");
    refused(as("dlh-officer").body(body).post(EXPERTS), 400, "INVALID_FIELD");
    body.put("agencyCode", AGENCY);
    String member = made(as("dlh-officer").body(body).post(EXPERTS));
    as("agency-anhua")
        .queryParam("limit", 200)
        .get(EXPERTS)
        .then()
        .body("items.id", hasItem(member))
        .body("items.id", not(hasItem(id)));
    var retired =
        as("dlh-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of("reason", "离职"))
            .post(EXPERTS + "/" + id + "/retire");
    assertEquals(200, retired.statusCode(), retired.asString());
    Map<String, Object> engagement = engagementBody(World.HOTEL);
    engagement.put("provider", "EXPERT");
    engagement.remove("agencyCode");
    engagement.put("expertId", id);
    refused(as("dlh-officer").body(engagement).post(ENGAGEMENTS), 409, "EXPERT_RETIRED");
  }

  @Test
  void letsATenantSayItsOwnRules() {
    String rules = BASE + "/expert-rules";
    String tag = as("dzgz-admin").get(rules).header("ETag");
    Map<String, Object> body = new HashMap<>();
    body.put("conflictYears", 5);
    body.put("lookBackDays", 100);
    body.put("statementDays", 7);
    Map<String, Object> criterion =
        Map.of("code", "ALL", "title", "总体", "points", 100, "raters", List.of("OFFICER"));
    body.put("criteria", List.of(criterion, criterion));
    refused(as("dzgz-admin").header("If-Match", tag).body(body).put(rules), 400, "INVALID_FIELD");
    body.put("criteria", List.of(criterion));
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(body)
        .put(rules)
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGZHAO))
        .body("conflictYears", equalTo(5));
    as("dzgz-officer").get(rules).then().body("lookBackDays", equalTo(100));
    as("dlh-officer").get(rules).then().body("conflictYears", equalTo(3));
    refused(
        as("dzgz-admin").header("If-Match", "\"999\"").body(body).put(rules), 412, "STALE_VERSION");
  }

  @Test
  void countsHowFarExpertsReach() {
    List<Map<String, Object>> before = coverage(World.today().minusDays(30), World.today());
    Map<String, Object> body = engagementBody(World.HOTEL);
    body.put("purpose", "DIAGNOSIS");
    body.put("provider", "EXPERT");
    body.remove("agencyCode");
    body.put("expertId", expert());
    String engagement = made(as("dlh-officer").body(body).post(ENGAGEMENTS));
    declare("dlh-officer", engagement, World.HOTEL, "NONE").then().statusCode(201);
    String visit =
        made(as("dlh-officer").body(visitBody(engagement, World.HOTEL, List.of())).post(VISITS));
    assertEquals(before, coverage(World.today().minusDays(30), World.today()), "not accepted yet");
    step("dl-officer", VISITS + "/" + visit, "accept", Map.of()).then().statusCode(200);
    List<Map<String, Object>> after = coverage(World.today().minusDays(30), World.today());
    assertEquals(sum(before, "visits") + 1, sum(after, "visits"));
    assertEquals(sum(before, "enterprises"), sum(after, "enterprises"));
    for (Map<String, Object> domain : after) {
      List<Map<String, Object>> one = List.of(domain);
      assertTrue(sum(one, "diagnosed") <= sum(one, "visited"), domain.toString());
      assertTrue(sum(one, "visited") <= sum(one, "enterprises"), domain.toString());
    }
    assertTrue(sum(after, "diagnosed") >= 1);
    List<Map<String, Object>> longAgo =
        coverage(World.today().minusYears(9), World.today().minusYears(8));
    assertEquals(0, sum(longAgo, "visited"));
    assertEquals(sum(after, "enterprises"), sum(longAgo, "enterprises"));
    String path = BASE + "/service-providers/coverage";
    refused(as("agency-anhua").get(path), 403, "FORBIDDEN");
    refused(
        as("dlh-officer").queryParam("region", "999999999999").get(path), 400, "INVALID_PARAMETER");
    refused(
        as("dlh-officer").queryParam("from", "2026-02-01").queryParam("to", "2026-01-01").get(path),
        400,
        "INVALID_PARAMETER");
  }

  private static List<Map<String, Object>> coverage(LocalDate from, LocalDate to) {
    return as("dlh-officer")
        .queryParam("from", from.toString())
        .queryParam("to", to.toString())
        .get(BASE + "/service-providers/coverage")
        .then()
        .statusCode(200)
        .extract()
        .path("");
  }

  private static int sum(List<Map<String, Object>> domains, String field) {
    return domains.stream().mapToInt(one -> (Integer) one.get(field)).sum();
  }
}
