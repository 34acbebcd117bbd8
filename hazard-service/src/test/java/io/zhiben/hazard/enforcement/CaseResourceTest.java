package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.image;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.tokenOf;
import static io.zhiben.hazard.enforcement.CaseFixture.CASES;
import static io.zhiben.hazard.enforcement.CaseFixture.decided;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.executed;
import static io.zhiben.hazard.enforcement.CaseFixture.fine;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static io.zhiben.hazard.enforcement.CaseFixture.measure;
import static io.zhiben.hazard.enforcement.CaseFixture.opened;
import static io.zhiben.hazard.enforcement.CaseFixture.proposal;
import static io.zhiben.hazard.enforcement.CaseFixture.proposed;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static io.zhiben.hazard.enforcement.CaseFixture.served;
import static io.zhiben.hazard.enforcement.CaseFixture.step;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class CaseResourceTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void goesFromAFindingToItsEnd() {
    String id = executed();
    get("dlh-officer", id)
        .then()
        .body("number", matchesPattern("DLH-AJ-\\d{4}-\\d{6}"))
        .body("state", equalTo("EXECUTED"))
        .body("fineFen", equalTo(3_000_000))
        .body("paidFen", equalTo(3_000_000))
        .body("sanctioned", equalTo(true))
        .body("outcome", contains("RECTIFICATION_ORDER", "PENALTY"))
        .body("measures[0].gradeTitle", equalTo("法定幅度（单位）"))
        .body("measures[0].outsideRange", equalTo(false))
        .body(
            "timeline.event",
            contains(
                "OPEN",
                "FILE",
                "INVESTIGATE",
                "PROPOSE",
                "HEAR",
                "DECIDE",
                "SERVE",
                "EXECUTE",
                "EXECUTE"))
        .body("actions", hasItem("CLOSE"));
    done("dlh-officer", id, "close", Map.of());
    List<Neighbours.Heard> said =
        Neighbours.hear(
            Topics.HAZARD,
            10,
            one -> one.key().equals(id) && one.type().contains("EnforcementCase"));
    assertEquals("io.zhiben.hazard.EnforcementCaseOpened", said.getFirst().type());
    assertEquals("io.zhiben.hazard.EnforcementCaseClosed", said.getLast().type());
    Map<String, Object> last = said.getLast().body();
    assertEquals(3_000_000, last.get("fineFen"));
    assertEquals("CLOSED", last.get("state"));
    for (String text : List.of("安全出口", "欢腾湖", "笔录", "书面放弃")) {
      assertFalse(last.toString().contains(text), text);
    }
  }

  @Test
  void showsThePartyOnlyWhatWasServedAndNothingOfTheInvestigation() {
    String hidden = decided();
    refused(get("ent-officer", hidden), 404, "NOT_FOUND");
    String shown = served();
    get("ent-officer", shown)
        .then()
        .statusCode(200)
        .body("decision.decisionNumber", equalTo("（东丽湖）应急罚〔2026〕1号"))
        .body("clue", nullValue())
        .body("facts", nullValue())
        .body("criminalThreshold", nullValue())
        .body("photos", hasSize(0))
        .body("timeline.event", contains("DECIDE", "SERVE"))
        .body("timeline.note", everyItem(nullValue()))
        .body("actions", hasSize(0));
    as("ent-principal")
        .queryParam("limit", 200)
        .get(CASES)
        .then()
        .body("items.id", hasItem(shown))
        .body("items.id", not(hasItem(hidden)));
    refused(as("agency-anhua").get(CASES), 403, "FORBIDDEN");
  }

  @Test
  void staysInItsPlaceAndTakesNothingForeign() {
    String id = opened();
    refused(get("dzgz-officer", id), 404, "NOT_FOUND");
    as("dzgz-officer").get(CASES).then().body("items.id", not(hasItem(id)));
    refused(
        as("dzgz-officer")
            .header("If-Match", "\"0\"")
            .body(Map.of())
            .post(CASES + "/" + id + "/file"),
        404,
        "NOT_FOUND");
    get("dl-officer", id).then().statusCode(200);
    String elsewhere = reported(World.HOTEL);
    for (Map<String, Object> body :
        List.of(
            CaseFixture.body(World.PARK, elsewhere),
            CaseFixture.body(World.PARK, UUID.randomUUID().toString()),
            CaseFixture.body(World.FAR, elsewhere))) {
      refused(as("dlh-officer").body(body).post(CASES), 404, "NOT_FOUND");
    }
    for (String field : List.of("inspectionId", "accidentId")) {
      Map<String, Object> body = CaseFixture.body(World.PARK);
      body.put(field, UUID.randomUUID());
      refused(as("dlh-officer").body(body).post(CASES), 404, "NOT_FOUND");
    }
    refused(
        as("dlh-officer").body(CaseFixture.body(World.PARK)).post(CASES),
        400,
        "CASE_NEEDS_FINDING");
    Map<String, Object> unknown = CaseFixture.body(World.PARK, reported(World.PARK));
    unknown.put("violationCode", "NOBODY_KNOWS");
    refused(as("dlh-officer").body(unknown).post(CASES), 400, "VIOLATION_UNKNOWN");
    refused(
        as("dlh-department").body(CaseFixture.body(World.HOTEL, elsewhere)).post(CASES),
        403,
        "NOT_LEAD_DEPARTMENT");
    as("dlh-officer").queryParam("hazard", elsewhere).get(CASES).then().body("total", equalTo(0));
  }

  @Test
  void asksForAReasonOutsideTheGradeAndRefusesMoreThanWasTold() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
    refused(
        step("dlh-officer", id, "propose", proposal(List.of(fine(100, "NO_SUCH_GRADE")))),
        400,
        "DISCRETION_GRADE_UNKNOWN");
    done("dlh-officer", id, "propose", proposal(List.of(fine(1_000_000, "STATUTORY_PERSON"))));
    get("dlh-officer", id).then().body("proposed[0].outsideRange", equalTo(true));
    refused(step("dlh-leader", id, "decide", CaseFixture.decision()), 409, "REPLY_PERIOD_OPEN");
    done("dlh-officer", id, "hear", CaseFixture.heard());
    refused(step("dlh-leader", id, "decide", CaseFixture.decision()), 409, "FINE_OUTSIDE_RANGE");
    refused(
        step(
            "dlh-leader",
            id,
            "decide",
            Map.of("reason", "加重", "measures", List.of(fine(1_000_001, "STATUTORY_UNIT")))),
        409,
        "HEAVIER_THAN_TOLD");
    done("dlh-leader", id, "decide", Map.of("reason", "初次违法并及时改正", "outsideReason", "减轻处罚，集体讨论决定"));
    get("dlh-officer", id).then().body("decision.outsideReason", equalTo("减轻处罚，集体讨论决定"));
  }

  @Test
  void suspendsOnlyAfterAHearingWasOfferedAndAnotherReviewed() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
    Map<String, Object> body = proposal(List.of(measure("SUSPENSION")));
    refused(step("dlh-officer", id, "propose", body), 400, "HEARING_MUST_BE_OFFERED");
    body.put("hearingOffered", true);
    done("dlh-officer", id, "propose", body);
    done("dlh-officer", id, "hear", CaseFixture.heard());
    refused(step("dlh-leader", id, "decide", CaseFixture.decision()), 409, "LEGAL_REVIEW_MISSING");
    Map<String, Object> review = Map.of("passed", true, "note", "程序合法");
    refused(step("dlh-officer", id, "review", review), 409, "INVESTIGATOR_CANNOT_REVIEW");
    done("dlh-officer2", id, "review", review);
    done("dlh-leader", id, "decide", CaseFixture.decision());
  }

  @Test
  void draftsWhatIsDecidedAndHandedOver() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(true));
    Map<String, Object> person = fine(1_000_000, "STATUTORY_PERSON");
    person.put("against", "PERSON");
    person.put("post", "主要负责人");
    Map<String, Object> body =
        proposal(
            List.of(
                fine(3_000_000, "STATUTORY_UNIT"),
                measure("RECTIFICATION_ORDER"),
                measure("SUSPENSION"),
                person));
    body.put("hearingOffered", true);
    done("dlh-officer", id, "propose", body);
    done("dlh-officer", id, "hear", CaseFixture.heard());
    done("dlh-officer2", id, "review", Map.of("passed", true, "note", "程序合法"));
    get("dlh-officer", id).then().body("documents", hasSize(0));
    done("dlh-leader", id, "decide", Map.of("reason", "违法事实清楚", "outsideReason", "集体讨论决定"));
    done(
        "dlh-leader",
        id,
        "transfer",
        Map.of("target", "CRIMINAL_JUSTICE", "recipient", "公安机关", "basis", "涉嫌危险作业"));
    Response one = get("dlh-officer", id);
    one.then()
        .body(
            "documents.kind",
            contains(
                "PENALTY_DECISION", "SUSPENSION_DECISION", "PENALTY_DECISION", "TRANSFER_LETTER"))
        .body("documents.state", everyItem(equalTo("DRAFT")));
    List<String> papers = one.path("documents.id");
    document(papers.get(0))
        .then()
        .body("recipient", equalTo("欢腾湖主题乐园"))
        .body("subjects.kind", contains("CASE", "HAZARD"))
        .body("subjects[0].id", equalTo(id))
        .body("values.texts.facts", equalTo("现场检查和询问笔录证实出口被锁"))
        .body("values.texts.legalBasis", equalTo("《安全生产法》第一百零二条"))
        .body("values.texts.measures", equalTo("处以罚款。"))
        .body("values.texts.fine", equalTo("3000000"))
        .body("values.texts.discretion", containsString("法定幅度（单位）"))
        .body("values.texts.evidence", nullValue())
        .body("actions", hasItem("ISSUE"));
    document(papers.get(1))
        .then()
        .body("values.texts.measures", equalTo("责令停产停业整顿：立即开通安全出口"))
        .body("values.texts.from", equalTo(World.today().toString()))
        .body("values.texts.until", matchesPattern("至\\d{4}年\\d+月\\d+日止"));
    document(papers.get(2))
        .then()
        .body("recipient", equalTo("欢腾湖主题乐园（主要负责人）"))
        .body("enterpriseId", nullValue())
        .body("values.texts.fine", equalTo("1000000"));
    document(papers.get(3))
        .then()
        .body("recipient", equalTo("公安机关"))
        .body("values.texts.facts", containsString("涉嫌危险作业"));
    done("dlh-officer", id, "serve", CaseFixture.service());
    get("ent-officer", id).then().statusCode(200).body("documents", hasSize(0));
  }

  private static Response document(String id) {
    return as("dlh-officer").get(BASE + "/documents/" + id);
  }

  @Test
  void countsPaymentsAndTakesNoneTooMany() {
    String id = served();
    String fine = get("dlh-officer", id).path("measures[0].id");
    String order = get("dlh-officer", id).path("measures[1].id");
    String today = World.today().toString();
    done(
        "dlh-officer",
        id,
        "execute",
        Map.of("measureId", fine, "doneOn", today, "paidFen", 1_000_000));
    get("dlh-officer", id)
        .then()
        .body("state", equalTo("SERVED"))
        .body("paidFen", equalTo(1_000_000));
    refused(
        step(
            "dlh-officer",
            id,
            "execute",
            Map.of("measureId", fine, "doneOn", today, "paidFen", 2_000_001)),
        400,
        "PAID_MORE_THAN_FINED");
    done(
        "dlh-officer",
        id,
        "execute",
        Map.of("measureId", fine, "doneOn", today, "paidFen", 2_000_000));
    refused(
        step(
            "dlh-officer", id, "execute", Map.of("measureId", fine, "doneOn", today, "paidFen", 1)),
        409,
        "MEASURE_FINISHED");
    String other = get("dlh-officer", served()).path("measures[0].id");
    refused(
        step(
            "dlh-officer",
            id,
            "execute",
            Map.of("measureId", other, "doneOn", today, "paidFen", 1)),
        404,
        "NOT_FOUND");
    done(
        "dlh-officer",
        id,
        "execute",
        Map.of("measureId", order, "doneOn", today, "finished", true));
    get("dlh-officer", id).then().body("state", equalTo("EXECUTED"));
  }

  @Test
  void handsWhatMayBeACrimeToJusticeBeforeItIsClosed() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(true));
    done(
        "dlh-leader",
        id,
        "transfer",
        Map.of("target", "CRIMINAL_JUSTICE", "recipient", "公安机关", "basis", "涉嫌危险作业"));
    String sent = get("dlh-officer", id).path("transfers[0].id");
    get("dlh-officer", id)
        .then()
        .body("state", equalTo("INVESTIGATED"))
        .body("outcome", contains("TRANSFER"))
        .body("transfers[0].answerDueOn", equalTo(World.today().plusDays(30).toString()));
    Map<String, Object> answer =
        Map.of(
            "transferId",
            sent,
            "answer",
            "ACCEPTED",
            "answeredOn",
            World.today().toString(),
            "note",
            "已立案侦查");
    String tag = get("dlh-officer", id).header("ETag");
    done("dlh-officer", id, "answer", answer);
    refused(
        as("dlh-officer").header("If-Match", tag).body(answer).post(CASES + "/" + id + "/answer"),
        412,
        "STALE_VERSION");
    refused(step("dlh-officer", id, "answer", answer), 409, "TRANSFER_ANSWERED");
  }

  @Test
  void goesOnWhenTheDistrictRefusesTheWholeCase() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done(
        "dlh-leader",
        id,
        "transfer",
        Map.of("target", "DISTRICT", "recipient", "东丽区应急管理局", "basis", "属区级管辖", "wholeCase", true));
    String sent = get("dlh-officer", id).path("transfers[0].id");
    done(
        "dl-officer",
        id,
        "answer",
        Map.of(
            "transferId",
            sent,
            "answer",
            "REFUSED",
            "answeredOn",
            World.today().toString(),
            "note",
            "由街道办理"));
    get("dlh-officer", id).then().body("state", equalTo("FILED"));
  }

  @Test
  void returnsToTheInvestigationAndForgetsWhatWasTold() {
    String id = proposed();
    done("dlh-leader", id, "return", Map.of("reason", "补充询问笔录"));
    get("dlh-officer", id)
        .then()
        .body("state", equalTo("FILED"))
        .body("notice", nullValue())
        .body("proposed", hasSize(0));
  }

  @Test
  void keepsEvidenceFromTheParty() {
    String id = served();
    Response added =
        RestAssured.given()
            .auth()
            .oauth2(tokenOf("dlh-officer"))
            .multiPart("stage", "BEFORE")
            .multiPart("file", "a.jpg", image(), "image/jpeg")
            .post(CASES + "/" + id + "/photos");
    assertEquals(201, added.statusCode(), added.asString());
    String photo = added.path("id");
    String path = CASES + "/" + id + "/photos/" + photo;
    assertEquals(
        200, RestAssured.given().auth().oauth2(tokenOf("dlh-leader")).get(path).statusCode());
    assertEquals(
        404, RestAssured.given().auth().oauth2(tokenOf("ent-officer")).get(path).statusCode());
    assertEquals(
        404, RestAssured.given().auth().oauth2(tokenOf("dzgz-officer")).get(path).statusCode());
  }

  @Test
  void opensOneCaseForOneKey() {
    Map<String, Object> body = CaseFixture.body(World.PARK, reported(World.PARK));
    String key = UUID.randomUUID().toString();
    String first =
        as("dlh-officer").header("Idempotency-Key", key).body(body).post(CASES).path("id");
    String again =
        as("dlh-officer").header("Idempotency-Key", key).body(body).post(CASES).path("id");
    assertEquals(first, again);
  }

  @Test
  void tellsUnitsThatInspectAndNeverSanctionApart() {
    String inspection =
        as("dlh-officer")
            .body(io.zhiben.hazard.Api.inspectionBody(World.SHOP, "ROUTINE", "OFFICER", 1))
            .post(io.zhiben.hazard.Api.INSPECTIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String hazard =
        as("dlh-officer")
            .queryParam("inspection", inspection)
            .get(BASE + "/hazards")
            .path("items[0].id");
    io.zhiben.hazard.Api.step(
            "dlh-officer",
            hazard,
            "verify",
            Map.of("level", "MAJOR", "clauseId", "mem-10-2023/3.1"))
        .then()
        .statusCode(200);
    executed();
    Response market = statistics("dlh-leader", "DEPARTMENT");
    market
        .then()
        .statusCode(200)
        .body("units.find { it.unit == 'DLH-MARKET' }.zeroPenalty", equalTo(true))
        .body("actions.action", hasItem("PENALTY"))
        .body("violations.code", hasItem("NOT_ELIMINATED"));
    int without = market.path("units.find { it.unit == 'DLH-MARKET' }.seriousWithoutCase");
    assertEquals(true, without >= 1, market.asString());
    statistics("dl-officer", "TOWN")
        .then()
        .body("units.find { it.unit == '" + World.DONGLIHU + "' }.unitName", equalTo("东丽湖街道"))
        .body("units.find { it.unit == '" + World.DONGLIHU + "' }.zeroPenalty", equalTo(false));
    statistics("dzgz-officer", "TOWN").then().body("units.unit", not(hasItem(World.DONGLIHU)));
    behind("dlh-leader").then().body("items.inspectionId", hasItem(inspection));
    behind("dzgz-officer").then().body("total", equalTo(0));
    as("dlh-officer").body(CaseFixture.body(World.SHOP, hazard)).post(CASES).then().statusCode(201);
    behind("dlh-leader").then().body("items.inspectionId", not(hasItem(inspection)));
  }

  private static Response statistics(String who, String by) {
    return as(who)
        .queryParam("from", World.today().withDayOfMonth(1).toString())
        .queryParam("to", World.today().toString())
        .queryParam("by", by)
        .get(BASE + "/enforcement-statistics");
  }

  private static Response behind(String who) {
    return as(who)
        .queryParam("from", World.today().withDayOfMonth(1).toString())
        .queryParam("to", World.today().toString())
        .queryParam("by", "DEPARTMENT")
        .queryParam("unit", "DLH-MARKET")
        .queryParam("withoutCase", true)
        .queryParam("limit", 200)
        .get(BASE + "/enforcement-statistics/inspections");
  }

  @Test
  void letsATenantSetItsOwnStandardAndKeepsItFromOthers() {
    String standard = BASE + "/discretion-standard";
    String tag = as("dzgz-admin").get(standard).header("ETag");
    Map<String, Object> grade =
        Map.of("code", "A", "title", "轻微", "circumstance", "首次", "minFen", 0, "maxFen", 100);
    Map<String, Object> body =
        Map.of(
            "violations",
            List.of(
                Map.of(
                    "code", "LOCKED", "title", "锁闭出口", "basis", "依据", "grades", List.of(grade))));
    as("dzgz-admin").header("If-Match", tag).body(body).put(standard).then().statusCode(200);
    refused(
        as("dzgz-admin").header("If-Match", tag).body(body).put(standard), 412, "STALE_VERSION");
    as("dzgz-officer")
        .get(standard)
        .then()
        .body("regionCode", equalTo(World.DONGZHAO))
        .body("standard.violations.code", contains("LOCKED"));
    as("dlh-officer")
        .get(standard)
        .then()
        .body("regionCode", nullValue())
        .body("standard.violations.code", hasItem("NOT_ELIMINATED"));
    refused(
        as("dlh-officer").header("If-Match", "\"0\"").body(body).put(standard), 403, "FORBIDDEN");
    as("dlh-leader")
        .get(BASE + "/enforcement-rules")
        .then()
        .statusCode(200)
        .body("rules.hearingWorkingDays", equalTo(5));
  }

  @Test
  void goesWithTheEnterpriseAndItsAccidentsToo() {
    UUID id = UUID.randomUUID();
    Ancestry before = World.town(World.DONGLIHU, "120110000000");
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        World.enterprise(id, 1, before, "UL" + id.toString().substring(0, 15), "搬迁厂", "L"));
    await().until(() -> reportedFor(id) == 201);
    String accident = lastAccident.path("id");
    Map<String, Object> body = CaseFixture.body(id);
    body.put("accidentId", accident);
    String one =
        as("dlh-officer").body(body).post(CASES).then().statusCode(201).extract().path("id");
    Ancestry after = World.town(World.DONGZHAO, "120119000000");
    Neighbours.say(
        EventType.ENTERPRISE_CHANGED,
        World.enterprise(id, 2, after, "UL" + id.toString().substring(0, 15), "迁来厂", "L"));
    await().until(() -> get("dzgz-officer", one).statusCode() == 200);
    refused(get("dlh-officer", one), 404, "NOT_FOUND");
    get("dzgz-officer", one).then().body("enterpriseName", equalTo("迁来厂"));
    as("dzgz-officer").get(BASE + "/accidents/" + accident).then().statusCode(200);
    refused(as("dlh-officer").get(BASE + "/accidents/" + accident), 404, "NOT_FOUND");
  }

  private Response lastAccident;

  private int reportedFor(UUID enterprise) {
    String now = Instant.now().minusSeconds(60).toString();
    lastAccident =
        as("dlh-officer")
            .body(
                Map.of(
                    "kind",
                    "NEAR_MISS",
                    "type",
                    "OTHER",
                    "enterpriseId",
                    enterprise,
                    "title",
                    "货架晃动",
                    "description",
                    "未造成伤害",
                    "occurredAt",
                    now,
                    "knownAt",
                    now,
                    "reportedAt",
                    now))
            .post(BASE + "/accidents");
    return lastAccident.statusCode();
  }
}
