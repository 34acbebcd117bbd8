package io.zhiben.hazard.accident;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.accident.AccidentFixture.ACCIDENTS;
import static io.zhiben.hazard.accident.AccidentFixture.body;
import static io.zhiben.hazard.accident.AccidentFixture.bodyOf;
import static io.zhiben.hazard.accident.AccidentFixture.done;
import static io.zhiben.hazard.accident.AccidentFixture.figures;
import static io.zhiben.hazard.accident.AccidentFixture.get;
import static io.zhiben.hazard.accident.AccidentFixture.hoursAgo;
import static io.zhiben.hazard.accident.AccidentFixture.in;
import static io.zhiben.hazard.accident.AccidentFixture.made;
import static io.zhiben.hazard.accident.AccidentFixture.refused;
import static io.zhiben.hazard.accident.AccidentFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fires that must be investigated (Y-495, Y-496, Y-530, YF-63), and rescues (Y-049). */
@HazardServiceTest
class FireStudyTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Map<String, Object> fire(int deaths, String site) {
    Map<String, Object> fire = body(30);
    fire.put("type", "FIRE");
    fire.put("figures", figures(deaths, 0));
    if (site != null) {
      fire.put("site", site);
    }
    return fire;
  }

  /** Under investigation, by the grade of its figures. */
  private static String investigating(Map<String, Object> fire, String grade) {
    String id = made("dlh-officer", fire);
    done("dlh-leader", id, "confirm-grade", Map.of("grade", grade));
    done("dlh-officer", id, "start-investigation", bodyOf(AccidentVerb.START_INVESTIGATION));
    return id;
  }

  private static void listed(String filter, String id, boolean expected) {
    as("dlh-leader")
        .queryParam(filter, true)
        .queryParam("limit", 200)
        .get(ACCIDENTS)
        .then()
        .statusCode(200)
        .body("items.id", expected ? hasItem(id) : not(hasItem(id)));
  }

  private static void study(String id, String element) {
    done("dlh-officer", id, "record-study", Map.of("element", element, "finding", "已查明"));
  }

  @Test
  void investigatesAFireInAllItsElementsBeforeItIsClosed() {
    String id = made("dlh-officer", fire(0, "CROWDED"));
    get("dlh-officer", id)
        .then()
        .body("fire.site", equalTo("CROWDED"))
        .body("fire.studyNeeded", equalTo(true))
        .body("fire.missing", hasSize(9));
    listed("uninvestigated", id, true);
    done("dlh-leader", id, "confirm-grade", Map.of("grade", "GENERAL"));
    done("dlh-officer", id, "start-investigation", bodyOf(AccidentVerb.START_INVESTIGATION));
    listed("uninvestigated", id, false);
    refused(
        step("dlh-officer", id, "record-study", Map.of("element", "NOBODY", "finding", "x")),
        400,
        "FIRE_ELEMENT_UNKNOWN");
    study(id, "ORIGIN");
    done("dlh-officer", id, "record-study", Map.of("element", "ORIGIN", "finding", "电气线路短路"));
    get("dlh-officer", id)
        .then()
        .body("fire.points.finding", contains("电气线路短路"))
        .body("fire.missing", hasSize(8));
    get("ent-officer", id).then().statusCode(200).body("fire.points", hasSize(0));
    done("dlh-officer", id, "conclude-investigation", bodyOf(AccidentVerb.CONCLUDE_INVESTIGATION));
    done("dlh-officer", id, "add-measure", bodyOf(AccidentVerb.ADD_MEASURE));
    listed("circularMissing", id, true);
    refused(
        step("dlh-leader", id, "close", bodyOf(AccidentVerb.CLOSE)), 409, "FIRE_STUDY_INCOMPLETE");
    get("dlh-leader", id).then().body("actions", not(hasItem("CLOSE")));
    List<String> missing = get("dlh-officer", id).path("fire.missing.code");
    missing.forEach(element -> study(id, element));
    get("dlh-leader", id).then().body("actions", hasItem("CLOSE"));
    done("dlh-leader", id, "close", bodyOf(AccidentVerb.CLOSE));
    refused(
        step("dlh-officer", id, "record-study", bodyOf(AccidentVerb.RECORD_STUDY)),
        409,
        "ACCIDENT_STATE_FORBIDS");
    circulatesTheResult(id);
    evaluatesWithAScore(id);
  }

  private static void circulatesTheResult(String id) {
    Map<String, Object> circular = new HashMap<>(bodyOf(AccidentVerb.ISSUE_CIRCULAR));
    circular.put("issuedOn", World.today().plusDays(1).toString());
    refused(step("dlh-officer", id, "issue-circular", circular), 400, "DATE_IN_FUTURE");
    circular.put("issuedOn", World.today().minusDays(1).toString());
    refused(step("dlh-officer", id, "issue-circular", circular), 400, "INVALID_FIELD");
    circular.put("issuedOn", World.today().toString());
    done("dlh-officer", id, "issue-circular", circular);
    refused(step("dlh-officer", id, "issue-circular", circular), 409, "FIRE_CIRCULAR_ISSUED");
    listed("circularMissing", id, false);
    get("dlh-officer", id).then().body("fire.circulars.recipients", contains("文化和旅游行业"));
  }

  private static void evaluatesWithAScore(String id) {
    Map<String, Object> evaluation = new HashMap<>(bodyOf(AccidentVerb.EVALUATE));
    refused(step("dlh-officer", id, "evaluate", evaluation), 400, "FIRE_SCORE_MISSING");
    evaluation.put("score", 101);
    step("dlh-officer", id, "evaluate", evaluation).then().statusCode(400);
    evaluation.put("score", 86);
    done("dlh-officer", id, "evaluate", evaluation);
    get("dlh-officer", id).then().body("fire.score", equalTo(86));
  }

  @Test
  void saysHowLeadersAnswerForALargerFire() {
    String id = investigating(fire(3, null), "LARGER");
    get("dlh-officer", id).then().body("fire.studyNeeded", equalTo(true));
    Map<String, Object> result = new HashMap<>(bodyOf(AccidentVerb.CONCLUDE_INVESTIGATION));
    refused(step("dlh-officer", id, "conclude-investigation", result), 400, "FIRE_LEADERS_MISSING");
    result.put("leadersNote", "经调查，属地和部门履职到位");
    done("dlh-officer", id, "conclude-investigation", result);
    get("dlh-officer", id).then().body("fire.leadersNote", equalTo("经调查，属地和部门履职到位"));
    String other = investigating(fire(3, "OTHER"), "LARGER");
    Map<String, Object> leaders = new HashMap<>(bodyOf(AccidentVerb.CONCLUDE_INVESTIGATION));
    leaders.put(
        "accountability", List.of(Map.of("post", "LEADER", "means", "DISCIPLINE", "count", 1)));
    done("dlh-officer", other, "conclude-investigation", leaders);
  }

  @Test
  void asksNothingMoreOfOtherFiresAndOtherAccidents() {
    String small = made("dlh-officer", fire(0, "OTHER"));
    get("dlh-officer", small)
        .then()
        .body("fire.studyNeeded", equalTo(false))
        .body("fire.missing", hasSize(0));
    listed("uninvestigated", small, false);
    done(
        "dlh-officer",
        small,
        "supplement",
        Map.of("figures", figures(0, 0), "note", "系仓库", "site", "FACTORY"));
    get("dlh-officer", small).then().body("fire.studyNeeded", equalTo(true));
    Map<String, Object> fall = body(30);
    fall.put("site", "CROWDED");
    refused(as("dlh-officer").body(fall).post(ACCIDENTS), 400, "FIRE_SITE_OF_FIRES_ONLY");
    String other = in(AccidentStage.INVESTIGATED);
    get("dlh-officer", other).then().body("fire", nullValue());
    refused(
        step("dlh-officer", other, "record-study", bodyOf(AccidentVerb.RECORD_STUDY)),
        409,
        "FIRE_STUDY_OF_FIRES_ONLY");
  }

  @Test
  void recordsTheRescueInItsOrder() {
    String id = made("dlh-officer", body(30));
    refused(
        step("dlh-officer", id, "record-rescue", Map.of("alarmAt", hoursAgo(6).toString())),
        400,
        "TIMES_OUT_OF_ORDER");
    refused(
        step(
            "dlh-officer",
            id,
            "record-rescue",
            Map.of("alarmAt", hoursAgo(4).toString(), "handedOverAt", hoursAgo(2).toString())),
        400,
        "INVALID_FIELD");
    refused(
        step(
            "dlh-officer",
            id,
            "record-rescue",
            Map.of("alarmAt", hoursAgo(4).toString(), "arrivedAt", hoursAgo(-1).toString())),
        400,
        "DATE_IN_FUTURE");
    done("dlh-officer", id, "record-rescue", bodyOf(AccidentVerb.RECORD_RESCUE));
    get("dlh-officer", id).then().body("rescue.minutesToArrival", nullValue());
    Instant alarm = hoursAgo(4);
    done(
        "dlh-officer",
        id,
        "record-rescue",
        Map.of(
            "alarmAt", alarm.toString(),
            "arrivedAt", alarm.plusSeconds(540).toString(),
            "handedOverAt", hoursAgo(1).toString()));
    get("dlh-officer", id)
        .then()
        .body("rescue.minutesToArrival", equalTo(9))
        .body("rescue.handedOverAt", not(nullValue()));
  }

  @Test
  void letsATenantSayWhichFiresAndWhichElements() {
    String rules = BASE + "/fire-study-rules";
    String tag = as("dzgz-admin").get(rules).header("ETag");
    Map<String, ?> one = Map.of("code", "ONE", "title", "本地要素");
    Map<String, Object> body = new HashMap<>();
    body.put("fatal", false);
    body.put("sites", List.of("CROWDED"));
    body.put("elements", List.of(one, one));
    refused(as("dzgz-admin").header("If-Match", tag).body(body).put(rules), 400, "INVALID_FIELD");
    body.put("elements", List.of(one));
    as("dzgz-admin").header("If-Match", tag).body(body).put(rules).then().statusCode(200);
    as("dzgz-officer").get(rules).then().body("rules.elements.code", contains("ONE"));
    as("dlh-officer").get(rules).then().body("rules.elements", hasSize(9));
  }

  @Test
  void keepsThePlanWhoCommandedAndWhatFollowedByPost() {
    String id = AccidentFixture.in(AccidentStage.REPORTED);
    Map<String, Object> body = new HashMap<>();
    body.put("alarmAt", hoursAgo(4).toString());
    body.put("plan", "街道生产安全事故应急预案");
    refused(step("dlh-officer", id, "record-rescue", body), 400, "INVALID_FIELD");
    body.put("planActivatedAt", hoursAgo(9).toString());
    refused(step("dlh-officer", id, "record-rescue", body), 400, "TIMES_OUT_OF_ORDER");
    body.put("planActivatedAt", hoursAgo(4).toString());
    body.put("commander", "分管安全的副主任");
    body.put("leaders", "街道主任、消防救援站站长");
    body.put("aftermath", "伤者已转院，家属安抚到位");
    done("dlh-officer", id, "record-rescue", body);
    get("dlh-officer", id)
        .then()
        .body("rescue.plan", equalTo("街道生产安全事故应急预案"))
        .body("rescue.commander", equalTo("分管安全的副主任"))
        .body("rescue.leaders", equalTo("街道主任、消防救援站站长"))
        .body("rescue.aftermath", equalTo("伤者已转院，家属安抚到位"));
  }

  @Test
  void knowsTheBurntAreaOfFiresOnly() {
    Map<String, Object> fire = AccidentFixture.body(30);
    fire.put("burntAreaM2", 12);
    refused(as("dlh-officer").body(fire).post(ACCIDENTS), 400, "BURNT_AREA_OF_FIRES_ONLY");
    fire.put("type", "FIRE");
    String id = AccidentFixture.made("dlh-officer", fire);
    get("dlh-officer", id).then().body("fire.burntAreaM2", equalTo(12));
    done(
        "dlh-officer",
        id,
        "supplement",
        Map.of("figures", AccidentFixture.figures(1, 0), "note", "复核面积", "burntAreaM2", 20));
    get("dlh-officer", id).then().body("fire.burntAreaM2", equalTo(20));
  }
}
