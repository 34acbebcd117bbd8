package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.listing.Cases.listed;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.escalation.EscalationSweep.Kind;
import io.zhiben.hazard.escalation.EscalationSweep.Round;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is late climbs the ladder: each rung once, and no more when the cause has ended. */
@HazardServiceTest
class EscalationTest {
  private static final String STEPS = BASE + "/escalation-steps";
  private static final String DOCUMENTS = BASE + "/documents";
  private static final LocalDate TODAY = World.today();

  @Inject EscalationSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** Looks at that hazard or listing, and at what came after it, as on that day. */
  private void look(Kind kind, String id, LocalDate on) {
    UUID own = UUID.fromString(id);
    UUID before = new UUID(own.getMostSignificantBits(), own.getLeastSignificantBits() - 1);
    assertEquals(null, sweep.look(new Round(kind, before), on));
  }

  private static Response of(String who, String hazard) {
    return as(who).get(STEPS + "?hazard=" + hazard + "&limit=100&sort=id");
  }

  private static List<String> fired(String hazard) {
    return of("tj-officer", hazard)
        .jsonPath()
        .getList("items.collect { it.level + ' ' + it.rung + ' ' + it.state }");
  }

  private static String idOf(String hazard, String level, String rung) {
    return of("tj-officer", hazard)
        .path("items.find { it.level == '%s' && it.rung == '%s' }.id".formatted(level, rung));
  }

  private static Response take(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("tj-officer").get(STEPS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(STEPS + "/" + id + "/" + verb);
  }

  @Test
  void seesRungAfterRungOnce() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY);
    assertEquals(List.of(), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(1));
    assertEquals(List.of("TOWN LETTER DUE"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(2));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(2));
    assertEquals(List.of("TOWN LETTER DUE"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(7));
    assertEquals(List.of("TOWN LETTER DUE", "TOWN URGING DUE", "TOWN BULLETIN DUE"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(15));
    assertEquals(
        List.of("TOWN INTERVIEW DUE", "DISTRICT URGING DUE"),
        fired(hazard).subList(3, fired(hazard).size()));
    of("dlh-officer", hazard)
        .then()
        .body("items[0].addressee.kind", equalTo("ENTERPRISE"))
        .body("items[1].addressee.code", equalTo(World.LEAD))
        .body("items[4].addressee.code", equalTo(World.DONGLIHU))
        .body("items[0].actions", contains("ISSUE"))
        .body("items[4].actions", empty());
    of("dl-leader", hazard).then().body("items[4].actions", contains("ISSUE", "CANCEL"));
  }

  @Test
  void firesOnceWithTwoReplicas() throws Exception {
    String hazard = major(World.PARK, TODAY);
    Callable<Boolean> replica =
        () -> {
          look(Kind.HAZARDS, hazard, TODAY.plusDays(7));
          return true;
        };
    try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> one : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
        one.get();
      }
    }
    assertEquals(List.of("TOWN LETTER DUE", "TOWN URGING DUE", "TOWN BULLETIN DUE"), fired(hazard));
  }

  @Test
  void issuesInOrderAndIsAnsweredByTheAddressee() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    String letter = idOf(hazard, "TOWN", "LETTER");
    String urging = idOf(hazard, "TOWN", "URGING");
    of("ent-officer", hazard).then().statusCode(200).body("items", empty());
    as("ent-officer").get(STEPS + "/" + letter).then().statusCode(404);
    as("dzgz-officer").get(STEPS + "/" + letter).then().statusCode(404);
    Map<String, Object> text = Map.of("note", "请三日内整改", "replyBy", TODAY.toString());
    take("dlh-officer", urging, "issue", text)
        .then()
        .statusCode(409)
        .body("code", equalTo("EARLIER_RUNG_DUE"))
        .body("errors.field", contains("reason"));
    take("dl-officer", letter, "issue", text)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_AUTHORITY"));
    take("dlh-officer", letter, "issue", Map.of("note", "x", "replyBy", "2020-01-01"))
        .then()
        .statusCode(400)
        .body("code", equalTo("DEADLINE_IN_PAST"));
    take("dlh-officer", letter, "issue", text)
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("number", matchesPattern("DLH-DB-\\d{4}-\\d{6}"));
    take("dlh-officer", letter, "issue", text)
        .then()
        .statusCode(409)
        .body("code", equalTo("ESCALATION_STATE_FORBIDS"));
    as("ent-officer")
        .get(STEPS + "?toAnswer=true&limit=200")
        .then()
        .body("items.id", hasItem(letter));
    take("dlh-officer", letter, "answer", Map.of("answer", "代答"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_ADDRESSEE"));
    take("ent-officer", letter, "answer", Map.of("answer", "已安排整改"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("actions", empty());
    as("ent-officer")
        .get(STEPS + "?toAnswer=true&limit=200")
        .then()
        .body("items.id", not(hasItem(letter)));
    take("dlh-officer", urging, "issue", text).then().statusCode(200);
    take("dlh-department", urging, "answer", Map.of("answer", "已督促")).then().statusCode(200);
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
    take("dlh-officer", idOf(hazard, "TOWN", "EXPOSURE"), "issue", Map.of("note", "曝光"))
        .then()
        .statusCode(200)
        .body("documentId", nullValue());
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

  @Test
  void goesBeforeAnEarlierRungWithAReason() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    String urging = idOf(hazard, "TOWN", "URGING");
    take("dlh-officer", urging, "issue", Map.of("note", "请督促", "reason", "情况紧急"))
        .then()
        .statusCode(200)
        .body("reason", equalTo("情况紧急"));
    take("dlh-leader", urging, "cancel", Map.of("reason", "已口头督促"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancelReason", equalTo("已口头督促"));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(4));
    assertEquals(List.of("TOWN LETTER DUE", "TOWN URGING CANCELLED"), fired(hazard));
  }

  @Test
  void stopsWhenRectifiedAndGoesOnWhenThatFailed() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    take("dlh-officer", idOf(hazard, "TOWN", "LETTER"), "issue", Map.of("note", "请整改"))
        .then()
        .statusCode(200);
    rectified("ent-officer", hazard).then().statusCode(200);
    assertEquals(List.of("TOWN LETTER ISSUED", "TOWN URGING CANCELLED"), fired(hazard));
    of("dlh-officer", hazard)
        .then()
        .body("items[0].endedOn", equalTo(TODAY.toString()))
        .body("items[1].cancelReason", nullValue());
    as("dlh-officer").get(STEPS + "?live=true&hazard=" + hazard).then().body("items", empty());
    look(Kind.HAZARDS, hazard, TODAY.plusDays(5));
    assertEquals(List.of("TOWN LETTER ISSUED", "TOWN URGING CANCELLED"), fired(hazard));
    step("dlh-officer2", hazard, "reinspect", Map.of("passed", false, "note", "未到位"))
        .then()
        .statusCode(200);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(5));
    assertEquals(List.of("TOWN LETTER ISSUED", "TOWN URGING DUE"), fired(hazard));
    as("dlh-officer").get(STEPS + "?live=true&hazard=" + hazard).then().body("items", hasSize(2));
  }

  @Test
  void beginsAnewWhenALaterDeadlinePasses() {
    String hazard = major(World.PARK, TODAY.plusDays(1));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(2));
    assertEquals(List.of("TOWN LETTER DUE"), fired(hazard));
    step(
            "ent-officer",
            hazard,
            "ask-extension",
            Map.of("until", TODAY.plusDays(10).toString(), "reason", "备件未到"))
        .then()
        .statusCode(200);
    step("dlh-leader", hazard, "decide-extension", Map.of("granted", true, "reason", "属实"))
        .then()
        .statusCode(200);
    assertEquals(List.of("TOWN LETTER CANCELLED"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(10));
    assertEquals(List.of("TOWN LETTER CANCELLED"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(11));
    assertEquals(List.of("TOWN LETTER CANCELLED", "TOWN LETTER DUE"), fired(hazard));
  }

  @Test
  void isFiredByHandOnceWithAReason() {
    String hazard = major(World.PARK, TODAY.plusDays(20));
    Map<String, Object> body = Map.of("hazardId", hazard, "rung", "CONSULTATION", "reason", "风险突出");
    as("dlh-officer").body(body).post(STEPS).then().statusCode(403);
    as("dzgz-officer").body(body).post(STEPS).then().statusCode(403);
    as("dlh-leader")
        .body(Map.of("hazardId", hazard, "rung", "CONSULTATION", "reason", " "))
        .post(STEPS)
        .then()
        .statusCode(400)
        .body("errors.field", contains("reason"));
    as("dlh-leader")
        .body(Map.of("hazardId", hazard, "rung", "NO_SUCH", "reason", "r"))
        .post(STEPS)
        .then()
        .statusCode(400)
        .body("code", equalTo("RUNG_UNKNOWN"));
    as("dlh-leader")
        .body(Map.of("hazardId", UUID.randomUUID(), "rung", "CONSULTATION", "reason", "r"))
        .post(STEPS)
        .then()
        .statusCode(404);
    as("dlh-leader")
        .body(body)
        .post(STEPS)
        .then()
        .statusCode(201)
        .body("cause", equalTo("MANUAL"))
        .body("reason", equalTo("风险突出"));
    as("dlh-leader")
        .body(body)
        .post(STEPS)
        .then()
        .statusCode(409)
        .body("code", equalTo("RUNG_FIRED_ALREADY"));
    as("dl-leader")
        .body(body)
        .post(STEPS)
        .then()
        .statusCode(201)
        .body("level", equalTo("DISTRICT"));
    step("dlh-officer", hazard, "return", Map.of("reason", "退回", "to", "REPORTED"))
        .then()
        .statusCode(200);
    step("dlh-officer", hazard, "withdraw", Map.of("reason", "误报")).then().statusCode(200);
    assertEquals(
        List.of("TOWN CONSULTATION CANCELLED", "DISTRICT CONSULTATION CANCELLED"), fired(hazard));
  }

  @Test
  void urgesALateListingOfItsOwnLevel() {
    String hazard = major(World.PARK, TODAY.plusDays(60));
    String listing = listed("dl-leader", hazard);
    look(Kind.LISTINGS, listing, TODAY.plusDays(30));
    as("dl-officer").get(STEPS + "?listing=" + listing).then().body("items", empty());
    look(Kind.LISTINGS, listing, TODAY.plusDays(31));
    look(Kind.LISTINGS, listing, TODAY.plusDays(31));
    as("dl-officer")
        .get(STEPS + "?listing=" + listing)
        .then()
        .body("items.rung", contains("LISTING_URGING"))
        .body("items[0].addressee.name", equalTo("区应急管理局"));
    look(Kind.LISTINGS, listing, TODAY.plusDays(37));
    as("dl-officer")
        .get(STEPS + "?listing=" + listing + "&sort=id")
        .then()
        .body("items.rung", contains("LISTING_URGING", "LISTING_INTERVIEW"))
        .body("items[1].addressee.kind", equalTo("ENTERPRISE"));
  }

  @Test
  void changesTheLadderOfTheOwnPlaceByVersion() {
    String ladder = BASE + "/escalation-ladder";
    Response before = as("dzgz-admin").get(ladder);
    before.then().statusCode(200).body("level", equalTo("TOWN")).body("mayChange", equalTo(true));
    List<Map<String, Object>> rungs = before.jsonPath().getList("rungs");
    String tag = before.header("ETag");
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("rungs", rungs))
        .post(ladder)
        .then()
        .statusCode(200)
        .body("own", equalTo(true))
        .body("version", greaterThanOrEqualTo(1));
    as("dzgz-admin")
        .header("If-Match", tag)
        .body(Map.of("rungs", rungs))
        .post(ladder)
        .then()
        .statusCode(412);
    as("dzgz-officer")
        .header("If-Match", tag)
        .body(Map.of("rungs", rungs))
        .post(ladder)
        .then()
        .statusCode(403);
    String now = as("dzgz-admin").get(ladder).header("ETag");
    as("dzgz-admin")
        .header("If-Match", now)
        .body(Map.of("rungs", List.of(rungs.getFirst(), rungs.getFirst())))
        .post(ladder)
        .then()
        .statusCode(400)
        .body("code", equalTo("RUNG_CODE_TWICE"));
    as("dl-leader")
        .get(ladder)
        .then()
        .body("level", equalTo("DISTRICT"))
        .body("own", equalTo(false));
  }

  @Test
  void leavesTheHazardItselfAlone() {
    String hazard = major(World.PARK, TODAY);
    String tag = get("dlh-officer", hazard).header("ETag");
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    assertEquals(tag, get("dlh-officer", hazard).header("ETag"));
  }
}
