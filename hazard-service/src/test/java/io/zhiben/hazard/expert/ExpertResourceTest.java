package io.zhiben.hazard.expert;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.expert.ExpertFixture.AGENCY;
import static io.zhiben.hazard.expert.ExpertFixture.ENGAGEMENTS;
import static io.zhiben.hazard.expert.ExpertFixture.VISITS;
import static io.zhiben.hazard.expert.ExpertFixture.byAgency;
import static io.zhiben.hazard.expert.ExpertFixture.byExpert;
import static io.zhiben.hazard.expert.ExpertFixture.declare;
import static io.zhiben.hazard.expert.ExpertFixture.expert;
import static io.zhiben.hazard.expert.ExpertFixture.made;
import static io.zhiben.hazard.expert.ExpertFixture.opinion;
import static io.zhiben.hazard.expert.ExpertFixture.points;
import static io.zhiben.hazard.expert.ExpertFixture.refused;
import static io.zhiben.hazard.expert.ExpertFixture.report;
import static io.zhiben.hazard.expert.ExpertFixture.step;
import static io.zhiben.hazard.expert.ExpertFixture.visitBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class ExpertResourceTest {
  private static final String CLAUSE = "mem-10-2023/3.1";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static List<Map<String, Object>> opinions(int count) {
    List<Map<String, Object>> opinions = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      opinions.add(opinion("问题" + i));
    }
    return opinions;
  }

  @Test
  void leadsFromTheEngagementToHazardsAndRatings() {
    String engagement = byAgency();
    as("agency-anhua")
        .get(ENGAGEMENTS + "/" + engagement)
        .then()
        .statusCode(200)
        .body("number", matchesPattern("DLH-FW-\\d{4}-\\d{6}"))
        .body("actions", contains("DECLARE", "SUBMIT_VISIT"));
    Map<String, Object> inspection = inspectionBody(World.PARK, "EXPERT", "EXPERT", 1);
    inspection.put("inspectedOn", World.today().minusDays(5).toString());
    var recorded = as("agency-anhua").body(inspection).post(INSPECTIONS);
    String finding = recorded.path("hazards[0].id");
    List<Map<String, Object>> opinions = opinions(3);
    opinions.get(0).put("findingId", finding);
    opinions.get(1).put("clauseId", CLAUSE);
    Map<String, Object> body = visitBody(engagement, World.PARK, opinions);
    body.put("inspectionId", recorded.path("id"));
    refused(as("agency-anhua").body(body).post(VISITS), 409, "CONFLICT_NOT_DECLARED");
    declare("agency-anhua", engagement, World.PARK, "NONE")
        .then()
        .statusCode(201)
        .body("outcome", equalTo("CLEAR"));
    refused(as("dlh-officer").body(body).post(VISITS), 403, "VISIT_NOT_YOURS");
    String visit = made(as("agency-anhua").body(body).post(VISITS));
    refused(as("agency-anhua").body(body).post(VISITS), 409, "INSPECTION_REPORTED_ALREADY");
    refused(as("ent-officer").get(VISITS + "/" + visit), 404, "NOT_FOUND");
    mendedAndAccepted(visit, opinions);
    decided(visit, finding);
    rated(engagement, visit);
    as("dlh-leader")
        .get(ENGAGEMENTS + "/" + engagement)
        .then()
        .body("figures.visits", equalTo(1))
        .body("figures.plannedVisits", equalTo(4))
        .body("figures.visitedEnterprises", equalTo(1))
        .body("figures.enterprises", equalTo(1))
        .body("figures.visitedKeyObjects", equalTo(1))
        .body("figures.keyObjects", equalTo(1))
        .body("figures.adopted", equalTo(2))
        .body("figures.decided", equalTo(3))
        .body("figures.ratings", equalTo(2))
        .body("figures.points", equalTo(40 + 24))
        .body("figures.maxPoints", equalTo(200));
  }

  private static void mendedAndAccepted(String visit, List<Map<String, Object>> opinions) {
    String path = VISITS + "/" + visit;
    step("dlh-officer", path, "return", Map.of("reason", "依据不清"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("versions[0].returnReason", equalTo("依据不清"));
    refused(step("dlh-officer", path, "accept", Map.of()), 409, "EXPERT_VISIT_STATE_FORBIDS");
    opinions.get(2).put("problem", "问题3（改）");
    step("agency-anhua", path, "resubmit", Map.of("report", report(opinions)))
        .then()
        .statusCode(200)
        .body("report.no", equalTo(2))
        .body("report.opinions[2].problem", equalTo("问题3（改）"));
    as("dlh-officer")
        .get(path + "/reports/1")
        .then()
        .statusCode(200)
        .body("opinions[2].problem", equalTo("问题3"));
    Map<String, ?> adopt = Map.of("adopted", true);
    refused(
        step("dlh-officer", path, "opinions/1/decide", adopt), 409, "EXPERT_VISIT_STATE_FORBIDS");
    refused(as("dlh-officer").body(Map.of()).post(path + "/accept"), 428, "PRECONDITION_REQUIRED");
    step("dlh-officer", path, "accept", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("actions", contains("DECIDE"));
    as("ent-officer")
        .get(path)
        .then()
        .statusCode(200)
        .body("versions.no", contains(2))
        .body("actions", contains("RATE"));
    refused(as("ent-officer").get(path + "/reports/1"), 404, "NOT_FOUND");
  }

  private static void decided(String visit, String finding) {
    String path = VISITS + "/" + visit;
    step("dlh-officer", path, "opinions/1/decide", Map.of("adopted", true))
        .then()
        .statusCode(200)
        .body("report.opinions[0].hazardId", equalTo(finding));
    String hazard =
        step("dlh-department", path, "opinions/2/decide", Map.of("adopted", true))
            .then()
            .statusCode(200)
            .body("report.opinions[1].decision", equalTo("ADOPTED"))
            .extract()
            .path("report.opinions[1].hazardId");
    assertNotEquals(finding, hazard);
    as("dlh-officer")
        .get(HAZARDS + "/" + hazard)
        .then()
        .statusCode(200)
        .body("source", equalTo("THIRD_PARTY"))
        .body("state", equalTo("REPORTED"))
        .body("description", equalTo("问题2"))
        .body("suggestedLevel", equalTo("MAJOR"))
        .body("clause.clauseId", equalTo(CLAUSE))
        .body("foundOn", equalTo(World.today().minusDays(5).toString()));
    Map<String, ?> no = Map.of("adopted", false);
    refused(step("dlh-officer", path, "opinions/3/decide", no), 400, "OPINION_NEEDS_REASON");
    step("dlh-officer", path, "opinions/3/decide", Map.of("adopted", false, "reason", "已有措施"))
        .then()
        .statusCode(200)
        .body("report.opinions[2].hazardId", nullValue())
        .body("actions", hasSize(0));
    refused(
        step("dlh-officer", path, "opinions/2/decide", Map.of("adopted", true)),
        409,
        "OPINION_DECIDED");
    refused(
        step("dlh-officer", path, "opinions/9/decide", Map.of("adopted", true)), 404, "NOT_FOUND");
  }

  private static void rated(String engagement, String visit) {
    String office = ENGAGEMENTS + "/" + engagement + "/ratings";
    String enterprise = VISITS + "/" + visit + "/ratings";
    made(as("dlh-officer").body(points(5)).post(office));
    made(as("ent-principal").body(points(6)).post(enterprise));
    made(as("dlh-officer").body(points(10)).post(office));
    as("dlh-officer")
        .get(office)
        .then()
        .statusCode(200)
        .body("rater", contains("OFFICER", "ENTERPRISE", "OFFICER"))
        .body("superseded", contains(false, false, true))
        .body("points", contains(40, 24, 20))
        .body("maxPoints", contains(100, 100, 100))
        .body("rule[0]", matchesPattern("\\d{12}@\\d+"));
    refused(as("dlh-officer").body(points(11)).post(office), 400, "RATING_NOT_BY_CRITERIA");
    Map<String, Object> one = Map.of("scores", List.of(Map.of("code", "DEPTH", "points", 1)));
    refused(as("dlh-officer").body(one).post(office), 400, "RATING_NOT_BY_CRITERIA");
    refused(as("dlh-officer").body(points(1)).post(enterprise), 403, "FORBIDDEN");
    refused(as("ent-principal").body(points(1)).post(office), 404, "NOT_FOUND");
    for (String who : List.of("dlh-leader", "agency-anhua")) {
      List<Map<String, Object>> standings =
          as(who)
              .queryParam("from", World.today().minusDays(30).toString())
              .queryParam("to", World.today().toString())
              .get(BASE + "/service-providers")
              .path("");
      Map<String, Object> anhua =
          standings.stream().filter(s -> AGENCY.equals(s.get("providerCode"))).findFirst().get();
      assertEquals(true, (Integer) anhua.get("ratings") >= 2, anhua.toString());
      assertEquals(true, (Integer) anhua.get("decided") >= 3, anhua.toString());
    }
  }

  @Test
  void isNotReviewedByTheOneWhoHandedItIn() {
    String engagement = byExpert(expert(), World.HOTEL);
    declare("dlh-officer", engagement, World.HOTEL, "NONE").then().statusCode(201);
    String path =
        VISITS
            + "/"
            + made(
                as("dlh-officer")
                    .body(visitBody(engagement, World.HOTEL, opinions(1)))
                    .post(VISITS));
    as("dlh-officer").get(path).then().body("actions", hasSize(0));
    refused(step("dlh-officer", path, "accept", Map.of()), 409, "SUBMITTER_CANNOT_REVIEW");
    step("dl-officer", path, "accept", Map.of()).then().statusCode(200);
    refused(
        step("dlh-department", path, "opinions/1/decide", Map.of("adopted", true)),
        403,
        "NOT_LEAD_DEPARTMENT");
  }

  @Test
  void staysWithThoseWhomItConcerns() {
    String engagement = byAgency();
    declare("agency-anhua", engagement, World.PARK, "NONE").then().statusCode(201);
    Map<String, Object> body = visitBody(engagement, World.PARK, List.of());
    String visit = made(as("agency-anhua").body(body).post(VISITS));
    for (String who : List.of("agency-other", "dzgz-officer")) {
      refused(as(who).get(ENGAGEMENTS + "/" + engagement), 404, "NOT_FOUND");
      refused(as(who).get(ENGAGEMENTS + "/" + engagement + "/enterprises"), 404, "NOT_FOUND");
      refused(as(who).get(ENGAGEMENTS + "/" + engagement + "/declarations"), 404, "NOT_FOUND");
      refused(declare(who, engagement, World.PARK, "NONE"), 404, "NOT_FOUND");
      refused(as(who).get(VISITS + "/" + visit), 404, "NOT_FOUND");
      refused(as(who).get(VISITS + "/" + visit + "/reports/1"), 404, "NOT_FOUND");
      refused(as(who).body(body).post(VISITS), 404, "NOT_FOUND");
      as(who).get(VISITS).then().body("items.id", not(hasItem(visit)));
      as(who).get(ENGAGEMENTS).then().body("items.id", not(hasItem(engagement)));
    }
    String path = VISITS + "/" + visit;
    refused(step("dzgz-officer", path, "accept", Map.of()), 404, "NOT_FOUND");
    refused(
        step("agency-other", path, "resubmit", Map.of("report", report(List.of()))),
        404,
        "NOT_FOUND");
    body.put("inspectionId", UUID.randomUUID());
    refused(as("agency-anhua").body(body).post(VISITS), 404, "NOT_FOUND");
    body.remove("inspectionId");
    body.put("expertIds", List.of(expert()));
    refused(as("agency-anhua").body(body).post(VISITS), 404, "NOT_FOUND");
    body.remove("expertIds");
    List<Map<String, Object>> opinions = opinions(1);
    opinions.getFirst().put("findingId", UUID.randomUUID());
    body.put("report", report(opinions));
    refused(as("agency-anhua").body(body).post(VISITS), 404, "NOT_FOUND");
  }
}
