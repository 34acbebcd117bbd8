package io.zhiben.hazard.criteria;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sets that a place adds to the national ones, and clauses that persons compared (Q-069, Y-183).
 */
@HazardServiceTest
class LocalCriteriaResourceTest {
  private static final String OWN = BASE + "/local-criteria-sets";
  private static final String SETS = BASE + "/criteria-sets";
  private static final String CLAUSES = BASE + "/criteria-clauses";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> clause(String id, String no, String text, String word) {
    Map<String, Object> clause = new HashMap<>();
    clause.put("id", id);
    clause.put("no", no);
    clause.put("text", text);
    clause.put("keywords", List.of(word));
    return clause;
  }

  private static Map<String, Object> body(List<Map<String, Object>> clauses) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "街道标准");
    body.put("documentNo", "东丽湖街〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号");
    body.put("sector", "文旅");
    body.put("effectiveFrom", "2020-01-01");
    body.put("clauses", clauses);
    return body;
  }

  private static Response change(String who, String id, Map<String, Object> body) {
    String tag = as("dlh-officer").get(OWN + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).put(OWN + "/" + id);
  }

  /** Ends what a test added, so that later tests don't meet it. */
  private static void end(String id, Map<String, Object> body) {
    body.put("effectiveTo", "2020-01-02");
    assertEquals(200, change("dlh-admin", id, body).statusCode());
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void countsAtItsPlaceOnlyAndKeepsItsVersions() {
    String word = "转盘" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> body = body(List.of(clause(null, "一", "没有锁紧" + word, word)));
    String id =
        as("dlh-admin")
            .body(body)
            .post(OWN)
            .then()
            .statusCode(201)
            .body("own", equalTo(true))
            .body("regionCode", equalTo(World.DONGLIHU))
            .extract()
            .path("id");
    String clause = id + "/1";
    as("dlh-officer")
        .get(SETS)
        .then()
        .body("find { it.id == '" + id + "' }.regionCode", equalTo(World.DONGLIHU))
        .body("find { it.id == 'mem-10-2023' }.regionCode", equalTo(null));
    as("dlh-officer").queryParam("q", word).get(CLAUSES).then().body("clauseId", contains(clause));
    as("dl-leader").get(SETS).then().body("id", hasItem(id));
    as("dzgz-officer").get(SETS).then().body("id", not(hasItem(id)));
    as("dzgz-officer").queryParam("q", word).get(CLAUSES).then().body("$", hasSize(0));
    refused(as("dzgz-officer").get(OWN + "/" + id), 404, "NOT_FOUND");
    refused(as("dzgz-officer").get(SETS + "/" + id), 404, "NOT_FOUND");

    String hazard = reported(World.PARK);
    step("dlh-officer", hazard, "verify", Map.of("level", "MAJOR", "clauseId", clause))
        .then()
        .statusCode(200)
        .body("clause.clauseId", equalTo(clause))
        .body("clause.setVersion", equalTo(1));

    body.put("clauses", List.of(clause(clause, "一", "必须锁紧" + word, word)));
    change("dlh-admin", id, body).then().statusCode(200).body("version", equalTo(2));
    as("dlh-officer")
        .get(OWN + "/" + id + "/versions")
        .then()
        .body("version", contains(2, 1))
        .body("content[1].clauses[0].text", equalTo("没有锁紧" + word));
    as("dlh-officer")
        .get(BASE + "/hazards/" + hazard)
        .then()
        .body("clause.text", equalTo("没有锁紧" + word));
    end(id, body);
    String later = reported(World.PARK);
    refused(
        step("dlh-officer", later, "verify", Map.of("level", "MAJOR", "clauseId", clause)),
        409,
        "CLAUSE_NOT_IN_FORCE");
  }

  @Test
  void isWrittenByItsPlaceAndInOrder() {
    Map<String, Object> body = body(List.of(clause(null, "一", "条文", "锁紧装置失效")));
    refused(as("dlh-officer").body(body).post(OWN), 403, "FORBIDDEN");
    String id = as("dlh-admin").body(body).post(OWN).then().statusCode(201).extract().path("id");
    refused(as("dlh-admin").body(body).put(OWN + "/" + id), 428, "PRECONDITION_REQUIRED");
    refused(
        as("dlh-admin").header("If-Match", "\"9\"").body(body).put(OWN + "/" + id),
        412,
        "STALE_VERSION");
    refused(change("dl-leader", id, body), 403, "OUTSIDE_SCOPE");
    refused(
        as("dzgz-admin").header("If-Match", "\"1\"").body(body).put(OWN + "/" + id),
        404,
        "NOT_FOUND");
    Map<String, Object> wrong = new HashMap<>(body);
    wrong.put("clauses", List.of(clause("mem-10-2023/3.1", "一", "条文", "锁紧")));
    refused(change("dlh-admin", id, wrong), 400, "INVALID_FIELD");
    for (Map.Entry<String, Object> fault :
        Map.<String, Object>of(
                "effectiveTo", "2019-12-31", "supplementOf", "none", "sourceUrl", "javascript:1")
            .entrySet()) {
      Map<String, Object> bad = new HashMap<>(body);
      bad.put(fault.getKey(), fault.getValue());
      assertEquals(400, change("dlh-admin", id, bad).statusCode(), fault.getKey());
      assertEquals(400, as("dlh-admin").body(bad).post(OWN).statusCode(), fault.getKey());
    }
    Map<String, Object> none = new HashMap<>(body);
    none.put("clauses", new ArrayList<>());
    assertEquals(400, as("dlh-admin").body(none).post(OWN).statusCode());
    body.put("clauses", List.of(clause(id + "/1", "一", "条文", "锁紧装置失效")));
    end(id, body);
  }

  private static Map<String, Object> check(String clause, boolean agrees, String note) {
    Map<String, Object> body = new HashMap<>();
    body.put("clauseId", clause);
    body.put("agrees", agrees);
    body.put("note", note);
    return body;
  }

  @Test
  void marksAClauseAsComparedWithTheOfficialTextUntilItReadsOtherwise() {
    String national = SETS + "/mem-10-2023";
    String clause = "mem-10-2023/13.1";
    String mark = "checks.find { it.clauseId == '" + clause + "' }";
    refused(
        as("ent-officer").body(check(clause, true, null)).post(national + "/checks"),
        403,
        "FORBIDDEN");
    refused(
        as("dlh-officer").body(check(clause, false, " ")).post(national + "/checks"),
        400,
        "CLAUSE_CHECK_NEEDS_NOTE");
    refused(
        as("dlh-officer").body(check("gb-45067-2024/4.6.c", true, null)).post(national + "/checks"),
        404,
        "NOT_FOUND");
    as("dlh-officer")
        .body(check(clause, false, "第二句少了“未”字"))
        .post(national + "/checks")
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGLIHU));
    as("dlh-leader").get(national).then().body(mark + ".agrees", equalTo(false));
    as("dlh-officer").body(check(clause, true, null)).post(national + "/checks");
    as("dlh-leader")
        .get(national)
        .then()
        .body(mark + ".agrees", equalTo(true))
        .body(mark + ".note", equalTo(null))
        .body("checks.findAll { it.clauseId == '" + clause + "' }", hasSize(1));
    as("dzgz-officer").get(national).then().body(mark, equalTo(null));
    as("agency-anhua").get(national).then().statusCode(200).body("checks", hasSize(0));

    Map<String, Object> body = body(List.of(clause(null, "一", "原文", "锁紧装置失效")));
    String id = as("dlh-admin").body(body).post(OWN).then().statusCode(201).extract().path("id");
    as("dlh-officer")
        .body(check(id + "/1", true, null))
        .post(SETS + "/" + id + "/checks")
        .then()
        .statusCode(200);
    as("dlh-officer").get(SETS + "/" + id).then().body("checks", hasSize(1));
    body.put("clauses", List.of(clause(id + "/1", "一", "改后的条文", "锁紧装置失效")));
    change("dlh-admin", id, body).then().statusCode(200);
    as("dlh-officer").get(SETS + "/" + id).then().body("checks", hasSize(0));
    end(id, body);
  }
}
