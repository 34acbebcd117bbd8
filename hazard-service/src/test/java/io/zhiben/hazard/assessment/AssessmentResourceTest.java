package io.zhiben.hazard.assessment;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How units enforce, scored by a form (T-088). */
@HazardServiceTest
class AssessmentResourceTest {
  private static final String ASSESSMENTS = BASE + "/enforcement-assessments";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** A period that no other test takes. */
  private static LocalDate begin() {
    return World.today().minusDays(ThreadLocalRandom.current().nextInt(30, 9000));
  }

  private static List<Map<String, Object>> points(int first) {
    List<Map<String, Object>> points = new ArrayList<>();
    for (String code : List.of("CASES", "MAJOR", "PROCEDURE", "PUBLICITY", "TRAINING")) {
      Map<String, Object> one = new HashMap<>();
      one.put("code", code);
      one.put("points", code.equals("CASES") ? first : 10);
      points.add(one);
    }
    return points;
  }

  private static Map<String, Object> body(String kind, String unit, LocalDate from) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", kind);
    body.put("unit", unit);
    body.put("from", from.toString());
    body.put("to", World.today().toString());
    body.put("points", points(25));
    return body;
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void scoresATownWithItsFiguresAndShowsItToTheTown() {
    LocalDate from = begin();
    String id =
        as("dl-officer")
            .body(body("TOWN", World.DONGLIHU, from))
            .post(ASSESSMENTS)
            .then()
            .statusCode(201)
            .body("points", equalTo(65))
            .body("most", equalTo(100))
            .body("unitName", equalTo("东丽湖街道"))
            .body("figures.inspections", greaterThanOrEqualTo(0))
            .body("items.title", hasItem("重大隐患查处"))
            .extract()
            .path("id");
    refused(
        as("dl-officer").body(body("TOWN", World.DONGLIHU, from)).post(ASSESSMENTS),
        409,
        "UNIT_ASSESSED_ALREADY");
    as("dlh-leader")
        .get(ASSESSMENTS + "/" + id)
        .then()
        .statusCode(200)
        .body("mayRevise", equalTo(false));
    refused(as("dzgz-officer").get(ASSESSMENTS + "/" + id), 404, "NOT_FOUND");
    String tag = as("dl-officer").get(ASSESSMENTS + "/" + id).header("ETag");
    Map<String, Object> anew = Map.of("points", points(30), "note", "复核后补记一件");
    refused(
        as("dlh-officer").header("If-Match", tag).body(anew).put(ASSESSMENTS + "/" + id),
        403,
        "FORBIDDEN");
    as("dl-officer")
        .header("If-Match", tag)
        .body(anew)
        .put(ASSESSMENTS + "/" + id)
        .then()
        .statusCode(200)
        .body("points", equalTo(70))
        .body("note", equalTo("复核后补记一件"));
    refused(
        as("dl-officer").header("If-Match", tag).body(anew).put(ASSESSMENTS + "/" + id),
        412,
        "STALE_VERSION");
    as("dl-officer")
        .queryParam("kind", "TOWN")
        .queryParam("limit", 200)
        .get(ASSESSMENTS)
        .then()
        .body("items.id", hasItem(id));
  }

  @Test
  void takesPointsOfTheFormOnlyAndNoUnitAboveOrOutside() {
    Map<String, Object> body = body("DEPARTMENT", World.LEAD, begin());
    body.put("points", points(31));
    refused(as("dlh-officer").body(body).post(ASSESSMENTS), 400, "ASSESSMENT_POINTS_WRONG");
    body.put("points", points(5).subList(0, 4));
    refused(as("dlh-officer").body(body).post(ASSESSMENTS), 400, "ASSESSMENT_POINTS_WRONG");
    body = body("TOWN", World.DONGLIHU, begin());
    refused(as("dlh-officer").body(body).post(ASSESSMENTS), 400, "INVALID_FIELD");
    body = body("TOWN", World.DONGZHAO, begin());
    assertEquals("OUTSIDE_SCOPE", as("dlh-officer").body(body).post(ASSESSMENTS).path("code"));
    body = body("DEPARTMENT", World.LEAD, begin());
    body.put("to", World.today().plusDays(1).toString());
    refused(as("dlh-officer").body(body).post(ASSESSMENTS), 400, "DATE_IN_FUTURE");
    refused(
        as("dlh-department").body(body("DEPARTMENT", World.LEAD, begin())).post(ASSESSMENTS),
        403,
        "FORBIDDEN");
    as("dlh-officer")
        .body(body("DEPARTMENT", World.LEAD, begin()))
        .post(ASSESSMENTS)
        .then()
        .statusCode(201)
        .body("items", hasSize(5));
  }

  @Test
  void scoresByTheFormOfThePlace() {
    String form = BASE + "/enforcement-assessment-form";
    String tag = as("dzgz-admin").get(form).header("ETag");
    Map<String, Object> one = Map.of("code", "ONE", "title", "本地考核项", "most", 5);
    refused(
        as("dzgz-admin").header("If-Match", tag).body(Map.of("items", List.of(one, one))).put(form),
        400,
        "INVALID_FIELD");
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("items", List.of(one)))
        .put(form)
        .then()
        .statusCode(200);
    Map<String, Object> body = body("DEPARTMENT", "DZ", begin());
    body.put("points", List.of(Map.of("code", "ONE", "points", 5)));
    as("dzgz-officer")
        .body(body)
        .post(ASSESSMENTS)
        .then()
        .statusCode(201)
        .body("items.code", contains("ONE"))
        .body("points", equalTo(5));
    as("dlh-officer").get(form).then().body("form.items", hasSize(5));
  }
}
