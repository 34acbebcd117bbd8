package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.escalation.Steps.STEPS;
import static io.zhiben.hazard.escalation.Steps.idOf;
import static io.zhiben.hazard.escalation.Steps.of;
import static io.zhiben.hazard.escalation.Steps.take;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.escalation.EscalationSweep.Kind;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers that rungs are issued with. */
@HazardServiceTest
class StepPaperTest {
  private static final String DOCUMENTS = BASE + "/documents";
  private static final LocalDate TODAY = World.today();

  @Inject EscalationSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private void look(Kind kind, String id, LocalDate on) {
    Steps.look(sweep, kind, id, on);
  }

  /** The paper of a rung: issued with it where nothing is missing, else a draft, else none. */
  @Test
  void isIssuedWithItsPaper() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(30));
    String letter = idOf(hazard, "TOWN", "LETTER");
    String day = TODAY.plusDays(5).toString();
    String paper =
        take("dlh-officer", letter, "issue", Map.of("note", "请三日内整改", "replyBy", day))
            .then()
            .statusCode(200)
            .extract()
            .path("documentId");
    String number = as("dlh-officer").get(STEPS + "/" + letter).path("number");
    as("dlh-leader")
        .get(DOCUMENTS + "/" + paper)
        .then()
        .statusCode(200)
        .body("kind", equalTo("NOTICE_LETTER"))
        .body("state", equalTo("ISSUED"))
        .body("number", matchesPattern("（东丽湖）安办函〔\\d{4}〕\\d+号"))
        .body("recipient", equalTo("欢腾湖主题乐园"))
        .body("subjects.kind", contains("ESCALATION", "HAZARD"))
        .body("subjects.id", contains(letter, hazard))
        .body("subjects[0].number", equalTo(number))
        .body("values.texts.matter", equalTo("重大事故隐患逾期未整改"))
        .body("values.texts.facts", containsString("安全出口锁闭"))
        .body("values.texts.demands", equalTo("请三日内整改"))
        .body("values.texts.deadline", equalTo(day));
    as("dlh-officer").get(DOCUMENTS + "/" + paper + "/pdf").then().statusCode(200);

    as("ent-officer").get(STEPS + "/" + letter).then().body("documentId", nullValue());
    as("dlh-officer")
        .header("If-Match", as("dlh-officer").get(DOCUMENTS + "/" + paper).header("ETag"))
        .body(Map.of("servedOn", TODAY.toString(), "method", "DIRECT"))
        .post(DOCUMENTS + "/" + paper + "/serve")
        .then()
        .statusCode(200);
    as("ent-officer").get(STEPS + "/" + letter).then().body("documentId", equalTo(paper));
    of("ent-officer", hazard).then().body("items.documentId", hasItem(paper));

    // a department has no name here before it has a letterhead, which another test may have given
    Response letterhead =
        as("dlh-admin").get(BASE + "/document-letterhead?department=" + World.LEAD);
    boolean named = !"\"0\"".equals(letterhead.header("ETag"));
    String urging =
        take("dlh-officer", idOf(hazard, "TOWN", "URGING"), "issue", Map.of("note", "请督促"))
            .path("documentId");
    as("dlh-officer")
        .get(DOCUMENTS + "/" + urging)
        .then()
        .body("kind", equalTo("URGING_LETTER"))
        .body("state", equalTo("DRAFT"))
        .body(
            "recipient",
            equalTo(named ? letterhead.path("issuerName") : "行业主管部门（" + World.LEAD + "）"))
        .body("values.lists.findings.problem", contains("安全出口锁闭"))
        .body("actions", hasItem("ISSUE"));
    take("dlh-officer", idOf(hazard, "TOWN", "BULLETIN"), "issue", Map.of("note", "请各单位自查"))
        .then()
        .statusCode(200);
    String interview =
        take("dlh-officer", idOf(hazard, "TOWN", "INTERVIEW"), "issue", Map.of("note", "请到场"))
            .path("documentId");
    as("dlh-officer")
        .get(DOCUMENTS + "/" + interview)
        .then()
        .body("kind", equalTo("INTERVIEW_NOTICE"))
        .body("state", equalTo("DRAFT"))
        .body("values.texts.facts", containsString("请到场"));
    String exposure =
        take("dlh-officer", idOf(hazard, "TOWN", "EXPOSURE"), "issue", Map.of("note", "立即整改"))
            .then()
            .statusCode(200)
            .body("documentState", equalTo("ISSUED"))
            .extract()
            .path("documentId");
    as("dlh-officer")
        .get(DOCUMENTS + "/" + exposure)
        .then()
        .body("kind", equalTo("EXPOSURE_NOTICE"))
        .body("number", matchesPattern("（东丽湖）安办曝〔\\d{4}〕\\d+号"));
    // the town below is known by its name
    String above =
        take(
                "dl-leader",
                idOf(hazard, "DISTRICT", "URGING"),
                "issue",
                Map.of("note", "请督促", "replyBy", day))
            .path("documentId");
    as("dl-leader")
        .get(DOCUMENTS + "/" + above)
        .then()
        .body("state", equalTo("ISSUED"))
        .body("recipient", equalTo("东丽湖街道"));
    as("dzgz-officer").get(DOCUMENTS + "/" + above).then().statusCode(404);
  }

  /** A department is known by its code here; whoever issues says how it is called on the paper. */
  @Test
  void isIssuedToADepartmentByTheNameThatIsGiven() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    Response letterhead =
        as("dlh-admin").get(BASE + "/document-letterhead?department=" + World.LEAD);
    boolean known = !"\"0\"".equals(letterhead.header("ETag"));
    String name = known ? letterhead.path("issuerName") : "街道文化旅游办公室";
    Map<String, String> body =
        Map.of(
            "note", "请督促",
            "replyBy", TODAY.plusDays(5).toString(),
            "reason", "情况紧急",
            "recipient", "街道文化旅游办公室");
    String paper =
        take("dlh-officer", idOf(hazard, "TOWN", "URGING"), "issue", body)
            .then()
            .statusCode(200)
            .body("documentState", equalTo("ISSUED"))
            .extract()
            .path("documentId");
    as("dlh-officer")
        .get(DOCUMENTS + "/" + paper)
        .then()
        .body("kind", equalTo("URGING_LETTER"))
        .body("recipient", equalTo(name));
  }
}
