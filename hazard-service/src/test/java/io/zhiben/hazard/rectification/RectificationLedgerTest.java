package io.zhiben.hazard.rectification;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.rectification.LedgerFixture.LEDGERS;
import static io.zhiben.hazard.rectification.LedgerFixture.ROWS;
import static io.zhiben.hazard.rectification.LedgerFixture.add;
import static io.zhiben.hazard.rectification.LedgerFixture.added;
import static io.zhiben.hazard.rectification.LedgerFixture.body;
import static io.zhiben.hazard.rectification.LedgerFixture.done;
import static io.zhiben.hazard.rectification.LedgerFixture.facts;
import static io.zhiben.hazard.rectification.LedgerFixture.ledger;
import static io.zhiben.hazard.rectification.LedgerFixture.ledgerStep;
import static io.zhiben.hazard.rectification.LedgerFixture.milestone;
import static io.zhiben.hazard.rectification.LedgerFixture.object;
import static io.zhiben.hazard.rectification.LedgerFixture.photo;
import static io.zhiben.hazard.rectification.LedgerFixture.refused;
import static io.zhiben.hazard.rectification.LedgerFixture.row;
import static io.zhiben.hazard.rectification.LedgerFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.Neighbours.Heard;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ledgers of special rectifications (Y-056, Y-075, Y-348, Y-480, Y-484, Y-485, YF-48..YF-51). */
@HazardServiceTest
class RectificationLedgerTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void isIssuedAboveAndFilledInBelow() {
    String id = ledger("dl-officer", body("区级彩钢板房台账"));
    for (String who : List.of("dlh-officer", "dlh-grid", "dlh-department", "tj-officer")) {
      as(who)
          .get(LEDGERS + "/" + id)
          .then()
          .statusCode(200)
          .body("categories.code", contains("SHED", "HEATING"))
          .body("phases.title", contains("摸排", "打击"));
    }
    refused(as("dzgz-officer").get(LEDGERS + "/" + id), 404, "NOT_FOUND");
    as("dlh-officer").queryParam("limit", 200).get(LEDGERS).then().body("items.id", hasItem(id));
    as("dzgz-officer")
        .queryParam("limit", 200)
        .get(LEDGERS)
        .then()
        .body("items.id", not(hasItem(id)));
    refused(
        ledgerStep("dlh-officer", id, "close", Map.of("reason", "完成")), 403, "LEDGER_NOT_YOURS");
    String row = added("dlh-grid", id, object("PLACE", "东侧彩钢棚", facts("SHED")));
    row("dl-officer", row)
        .then()
        .statusCode(200)
        .body("state", equalTo("SURVEYED"))
        .body("phaseCode", equalTo("SURVEY"))
        .body("regionName", notNullValue());
    refused(row("dzgz-officer", row), 404, "NOT_FOUND");
    refused(as("ent-officer").get(LEDGERS), 403, "FORBIDDEN");
    refused(as("agency-anhua").get(LEDGERS), 403, "FORBIDDEN");
    refused(
        add(
            "dlh-grid",
            id,
            Map.of("objectKind", "ENTERPRISE", "enterpriseId", World.PARK, "facts", facts("SHED"))),
        404,
        "NOT_FOUND");
    Map<String, Object> elsewhere = object("PLACE", "外地棚", facts("SHED"));
    elsewhere.put("regionCode", World.DONGZHAO);
    refused(add("dlh-officer", id, elsewhere), 403, "OUTSIDE_SCOPE");
    refused(
        add("dlh-officer", id, object("PLACE", "棚", facts("NONE"))), 400, "LEDGER_TERM_UNKNOWN");
  }

  @Test
  void goesFromSurveyToItsEnd() {
    String id = ledger("dlh-officer", body("街道台账"));
    Map<String, Object> unseen = object("PLACE", "西侧彩钢棚", facts("SHED"));
    unseen.remove("surveyedOn");
    String row = added("dlh-officer", id, unseen);
    refused(step("dlh-officer", row, "finish", done("RECTIFIED")), 409, "LEDGER_STATE_FORBIDS");
    refused(
        step(
            "dlh-officer",
            row,
            "survey",
            Map.of("surveyedOn", World.today().plusDays(1).toString())),
        400,
        "DATE_IN_FUTURE");
    step(
            "dlh-officer",
            row,
            "survey",
            Map.of("surveyedOn", World.today().toString(), "finding", "芯材可燃"))
        .then()
        .statusCode(200)
        .body("state", equalTo("SURVEYED"))
        .body("actions", hasItem("FINISH"));
    Map<String, Object> facts = facts("SHED");
    facts.put("treatments", List.of("WIRING"));
    facts.put("measure", "拆除重建");
    facts.put("quantity", 120.5);
    facts.put("longTermPlan", "纳入明年改造计划");
    refused(step("dlh-officer", row, "change", Map.of("facts", facts)), 400, "INVALID_FIELD");
    facts.put("planDueOn", World.today().plusDays(365).toString());
    facts.put("dueOn", World.today().minusDays(1).toString());
    refused(step("dlh-officer", row, "change", Map.of("facts", facts)), 400, "DEADLINE_IN_PAST");
    facts.put("dueOn", World.today().toString());
    refused(
        step("dlh-officer", row, "change", Map.of("facts", facts)),
        400,
        "LEDGER_MILESTONE_MISSING");
    facts.put("milestones", List.of(milestone(World.today().getYear(), "完成设计")));
    step("dlh-officer", row, "change", Map.of("facts", facts))
        .then()
        .statusCode(200)
        .body("treatments", contains("WIRING"))
        .body("planDueOn", notNullValue())
        .body("milestones.text", contains("完成设计"))
        .body("pastLimit", equalTo(false));
    step("dlh-officer", row, "start", Map.of()).then().statusCode(200);
    refused(step("dlh-officer", row, "finish", done("NOT_NEEDED")), 400, "INVALID_FIELD");
    step("dlh-officer", row, "finish", done("REMOVED"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REMOVED"))
        .body("actions", not(hasItem("CHANGE")));
    refused(
        as("dlh-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of("reason", "又搭建"))
            .post(ROWS + "/" + row + "/reopen"),
        412,
        "STALE_VERSION");
    step("dlh-officer", row, "reopen", Map.of("reason", "又搭建"))
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("doneOn", nullValue());
    List<Heard> heard = Neighbours.hear(Topics.HAZARD, 6, one -> one.key().equals(row));
    assertEquals("LISTED", heard.getFirst().body().get("state"));
    assertFalse(heard.toString().contains("彩钢棚"), "an event tells no words");
  }

  @Test
  void findsAHazardAndWaitsForIt() {
    String id = ledger("dlh-officer", body("隐患联动台账"));
    Map<String, Object> park =
        Map.of(
            "objectKind",
            "ENTERPRISE",
            "enterpriseId",
            World.PARK,
            "surveyedOn",
            World.today().toString(),
            "facts",
            facts("SHED"));
    String row = added("dlh-officer", id, park);
    refused(
        step("dlh-officer", row, "link-hazard", Map.of("hazardId", reported(World.HOTEL))),
        400,
        "LEDGER_HAZARD_OF_ANOTHER");
    refused(
        step("dlh-officer", row, "link-hazard", Map.of("hazardId", UUID.randomUUID())),
        404,
        "NOT_FOUND");
    step("dlh-officer", row, "report-hazard", Map.of("description", "彩钢棚用电不规范"))
        .then()
        .statusCode(200)
        .body("hazard.number", notNullValue())
        .body("hazard.enterpriseName", equalTo("欢腾湖主题乐园"))
        .body("actions", not(hasItem("LINK_HAZARD")));
    refused(
        step("dlh-officer", row, "report-hazard", Map.of("description", "再报")),
        409,
        "LEDGER_HAZARD_LINKED");
    refused(step("dlh-officer", row, "finish", done("RECTIFIED")), 409, "LEDGER_HAZARD_OPEN");
    String household = added("dlh-grid", id, object("HOUSEHOLD", "3号楼一户", facts("HEATING")));
    refused(
        step("dlh-officer", household, "report-hazard", Map.of("description", "燃煤取暖")),
        400,
        "INVALID_FIELD");
    step(
            "dlh-officer",
            household,
            "report-hazard",
            Map.of("description", "燃煤取暖", "enterpriseId", World.SHOP))
        .then()
        .statusCode(200)
        .body("hazardId", notNullValue());
  }

  @Test
  void asksForEvidenceWhereTheLedgerDoes() {
    Map<String, Object> body = body("须有处置凭证的台账");
    body.put("evidenceRequired", true);
    String id = ledger("dlh-officer", body);
    String row = added("dlh-officer", id, object("PLACE", "北侧彩钢棚", facts("SHED")));
    refused(step("dlh-officer", row, "finish", done("REMOVED")), 409, "LEDGER_EVIDENCE_MISSING");
    String photo = photo("dlh-officer", row, "AFTER").then().statusCode(201).extract().path("id");
    as("dl-leader")
        .get(ROWS + "/" + row + "/photos/" + photo)
        .then()
        .statusCode(200)
        .contentType("image/jpeg");
    refused(as("dzgz-officer").get(ROWS + "/" + row + "/photos/" + photo), 404, "NOT_FOUND");
    step("dlh-officer", row, "finish", done("REMOVED"))
        .then()
        .statusCode(200)
        .body("photos", hasSize(1));
  }

  @Test
  void keepsWhatRowsNameAndEndsForGood() {
    String id = ledger("dl-officer", body("关闭台账"));
    String row = added("dlh-officer", id, object("PLACE", "丁棚", facts("SHED")));
    Map<String, Object> without = body("关闭台账");
    without.put("categories", List.of(Map.of("code", "HEATING", "title", "取暖")));
    refused(ledgerStep("dl-officer", id, "change", without), 409, "LEDGER_TERM_IN_USE");
    Map<String, Object> more = body("改名台账");
    more.put("departments", List.of(World.LEAD, "DLH-CO"));
    ledgerStep("dl-officer", id, "change", more)
        .then()
        .statusCode(200)
        .body("title", equalTo("改名台账"))
        .body("departments", contains(World.LEAD, "DLH-CO"));
    ledgerStep("dl-officer", id, "close", Map.of("reason", "专项结束"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("actions", hasSize(0));
    refused(add("dlh-officer", id, object("PLACE", "戊棚", facts("SHED"))), 409, "LEDGER_CLOSED");
    refused(step("dlh-officer", row, "start", Map.of()), 409, "LEDGER_CLOSED");
    row("dlh-officer", row).then().body("actions", hasSize(0));
    refused(ledgerStep("dl-officer", id, "close", Map.of("reason", "再")), 409, "LEDGER_CLOSED");
  }

  @Test
  void letsADepartmentFillInItsOwn() {
    Map<String, Object> body = body("部门台账");
    body.put("departments", List.of("DLH-CULT"));
    refused(as("dlh-department").body(body).post(LEDGERS), 403, "LEDGER_NOT_YOUR_DEPARTMENT");
    String foreign = ledger("dlh-officer", body);
    refused(
        add("dlh-department", foreign, object("PLACE", "己棚", facts("SHED"))),
        403,
        "LEDGER_NOT_YOUR_DEPARTMENT");
    String own = ledger("dlh-department", body("经发台账"));
    refused(
        add("dlh-department", own, object("PLACE", "庚棚", facts("SHED"))),
        403,
        "LEDGER_NOT_YOUR_DEPARTMENT");
    Map<String, Object> facts = facts("SHED");
    facts.put("department", World.LEAD);
    added("dlh-department", own, object("PLACE", "庚棚", facts));
    String others = added("dlh-officer", own, object("PLACE", "辛棚", facts("SHED")));
    refused(step("dlh-department", others, "start", Map.of()), 403, "LEDGER_NOT_YOUR_DEPARTMENT");
    row("dlh-department", others).then().body("actions", hasSize(0));
  }

  @Test
  void takesALedgerOnceForOneKeyAndNamesOnlyWhatIsThere() {
    Map<String, Object> body = body("幂等台账");
    String key = UUID.randomUUID().toString();
    String first =
        as("dlh-officer").header("Idempotency-Key", key).body(body).post(LEDGERS).path("id");
    as("dlh-officer")
        .header("Idempotency-Key", key)
        .body(body)
        .post(LEDGERS)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    body.put("planId", UUID.randomUUID().toString());
    refused(as("dlh-officer").body(body).post(LEDGERS), 404, "NOT_FOUND");
    body.remove("planId");
    body.put("checklistId", UUID.randomUUID().toString());
    refused(as("dlh-officer").body(body).post(LEDGERS), 404, "NOT_FOUND");
    body.put("ownerName", "某某");
    assertEquals(400, as("dlh-officer").body(body).post(LEDGERS).statusCode());
    as("dlh-auditor")
        .queryParam("entity", "RectificationLedger")
        .queryParam("limit", 200)
        .get(BASE + "/audit")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("rectification-ledger.make"));
  }
}
