package io.zhiben.hazard.clue;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clues to the discipline organ (Z-112); the demo's department stands for it. */
@HazardServiceTest
class ClueResourceTest {
  private static final String CLUES = BASE + "/discipline-clues";
  private static final String TEXT = "检查人员事先通风报信的线索";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> body(String recipient) {
    Map<String, Object> body = new HashMap<>();
    body.put("subject", "HAZARD");
    body.put("subjectId", reported(World.PARK));
    body.put("recipient", recipient);
    body.put("content", TEXT);
    return body;
  }

  private static String sent(String recipient) {
    return as("dlh-leader")
        .body(body(recipient))
        .post(CLUES)
        .then()
        .statusCode(201)
        .body("number", matchesPattern("DLH-XS-\\d{4}-\\d{6}"))
        .body("content", nullValue())
        .extract()
        .path("id");
  }

  private static Response answer(String who, String id, Map<String, ?> body) {
    String tag = as("dlh-leader").get(CLUES + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(CLUES + "/" + id + "/answer");
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void showsAClueToItsSenderAndItsRecipientOnlyAndKeepsWhoRead() {
    String id = sent(World.LEAD);
    String elsewhere = sent("DLH-OTHER");
    as("dlh-department")
        .get(CLUES + "/" + id)
        .then()
        .statusCode(200)
        .body("content", equalTo(TEXT))
        .body("mayAnswer", equalTo(true));
    refused(as("dlh-department").get(CLUES + "/" + elsewhere), 404, "NOT_FOUND");
    for (String who : new String[] {"dlh-officer", "dlh-auditor", "dlh-admin", "ent-officer"}) {
      refused(as(who).get(CLUES + "/" + id), 403, "FORBIDDEN");
      refused(as(who).get(CLUES), 403, "FORBIDDEN");
    }
    // the level above did not send it
    refused(as("dl-leader").get(CLUES + "/" + id), 404, "NOT_FOUND");
    as("dlh-department")
        .queryParam("limit", 200)
        .get(CLUES)
        .then()
        .body("items.id", hasItem(id))
        .body("items.id", not(hasItem(elsewhere)));
    as("dl-leader").queryParam("limit", 200).get(CLUES).then().body("items.id", not(hasItem(id)));
    as("dlh-leader")
        .get(CLUES + "/" + id)
        .then()
        .body("timeline.event", contains("SEND", "READ", "READ"))
        .body("timeline.org", contains("DLH-LEAD", World.LEAD, "DLH-LEAD"))
        .body("mayAnswer", equalTo(false));
  }

  @Test
  void takesTheResultFromTheRecipientAlone() {
    String id = sent(World.LEAD);
    Map<String, ?> accepted = Map.of("answer", "ACCEPTED", "receipt", "纪受〔2026〕3号");
    refused(answer("dlh-leader", id, accepted), 403, "FORBIDDEN");
    refused(answer("dlh-department", sent("DLH-OTHER"), accepted), 404, "NOT_FOUND");
    refused(answer("dlh-department", id, Map.of("answer", "RESULT")), 400, "INVALID_FIELD");
    refused(answer("dlh-department", id, Map.of("answer", "SENT")), 400, "INVALID_FIELD");
    assertEquals(200, answer("dlh-department", id, accepted).statusCode());
    refused(answer("dlh-department", id, accepted), 409, "CLUE_ANSWERED");
    Map<String, ?> result = Map.of("answer", "RESULT", "result", "已予党纪处分");
    answer("dlh-department", id, result)
        .then()
        .statusCode(200)
        .body("state", equalTo("RESULT"))
        .body("receipt", equalTo("纪受〔2026〕3号"))
        .body("mayAnswer", equalTo(false));
    refused(answer("dlh-department", id, result), 409, "CLUE_ANSWERED");
    refused(
        as("dlh-department")
            .header("If-Match", "\"0\"")
            .body(result)
            .post(CLUES + "/" + id + "/answer"),
        412,
        "STALE_VERSION");
  }

  @Test
  void takesNothingForeignAndLeavesNoTextInTheAudit() {
    Map<String, Object> foreign = body(World.LEAD);
    foreign.put("subjectId", UUID.randomUUID());
    refused(as("dlh-leader").body(foreign).post(CLUES), 404, "NOT_FOUND");
    foreign.put("subject", "CASE");
    refused(as("dlh-leader").body(foreign).post(CLUES), 404, "NOT_FOUND");
    refused(as("dlh-officer").body(body(World.LEAD)).post(CLUES), 403, "FORBIDDEN");
    String id = sent(World.LEAD);
    String audited =
        as("dlh-auditor")
            .queryParam("entity", "ClueTransfer")
            .queryParam("entityId", id)
            .get(BASE + "/audit")
            .asString();
    assertTrue(audited.contains("clue.send"), audited);
    assertFalse(audited.contains(TEXT), audited);
    // leaders read the trail of their place (Z-100), but not who told the organ about whom
    as("dlh-leader")
        .queryParam("entity", "ClueTransfer")
        .get(BASE + "/audit")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    as("dlh-leader")
        .get(BASE + "/audit")
        .then()
        .statusCode(200)
        .body("items.entity", not(hasItem("ClueTransfer")))
        .body("items.size()", greaterThan(0));
  }
}
