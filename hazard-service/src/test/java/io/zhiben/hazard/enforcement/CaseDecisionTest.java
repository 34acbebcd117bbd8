package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.recordedCase;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.enforcement.CaseFixture.fine;
import static io.zhiben.hazard.enforcement.CaseFixture.get;
import static io.zhiben.hazard.enforcement.CaseFixture.measure;
import static io.zhiben.hazard.enforcement.CaseFixture.opened;
import static io.zhiben.hazard.enforcement.CaseFixture.proposal;
import static io.zhiben.hazard.enforcement.CaseFixture.proposed;
import static io.zhiben.hazard.enforcement.CaseFixture.refused;
import static io.zhiben.hazard.enforcement.CaseFixture.served;
import static io.zhiben.hazard.enforcement.CaseFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class CaseDecisionTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
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
  void decidesNothingOfWhichNoRecordingIsKept() {
    String id = opened();
    done("dlh-officer", id, "file", Map.of());
    done("dlh-officer", id, "investigate", CaseFixture.investigation(false));
    Map<String, Object> order = proposal(List.of(measure("RECTIFICATION_ORDER")));
    step("dlh-officer", id, "propose", order).then().statusCode(200);
    done("dlh-officer", id, "hear", CaseFixture.heard());
    refused(
        step("dlh-leader", id, "decide", CaseFixture.decision()), 409, "CASE_RECORDING_MISSING");
    get("dlh-leader", id).then().body("actions", not(hasItem("DECIDE")));
    recordedCase(id);
    get("dlh-leader", id).then().body("actions", hasItem("DECIDE"));
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
  void returnsToTheInvestigationAndForgetsWhatWasTold() {
    String id = proposed();
    done("dlh-leader", id, "return", Map.of("reason", "补充询问笔录"));
    get("dlh-officer", id)
        .then()
        .body("state", equalTo("FILED"))
        .body("notice", nullValue())
        .body("proposed", hasSize(0));
  }
}
