package io.zhiben.hazard.plan;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.inspectionBody;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grades of Dongzhaogezhuang, where no other test plans anything. */
@HazardServiceTest
class IntervalResourceTest {
  private static final String INTERVALS = BASE + "/inspection-intervals";
  private static final String PLANS = BASE + "/inspection-plans";
  private static final UUID GRADED = UUID.randomUUID();
  private static final String GRADE = "grade-" + GRADED.toString().substring(0, 8);
  private static final String GROUP = "groups.find { it.code == 'GRADE_B' }";
  private static final String RECORDED = "groups.find { it.code == 'DISHONEST' }";
  private static final String REST = "groups.find { it.code == 'REST' }";
  private static boolean told;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
    if (told) {
      return;
    }
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        new EnterpriseState(
            GRADED,
            1,
            World.town(World.DONGZHAO, "120119000000"),
            "UL" + GRADED.toString().replace("-", "").substring(0, 15),
            "东赵加油站",
            "ENTERPRISE",
            "F52",
            Set.of(GRADE),
            "SMALL",
            "ACTIVE",
            "commerce",
            List.of("DZ"),
            List.of(),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            null));
    set("dzgz-admin", rules()).then().statusCode(200);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          Integer found = proposal("dzgz-officer").path(GROUP + ".enterprises");
          return Integer.valueOf(1).equals(found);
        });
    told = true;
  }

  private static Map<String, Object> rules() {
    return Map.of(
        "rules",
        List.of(
            Map.of(
                "code",
                "DISHONEST",
                "title",
                "失信企业",
                "credit",
                true,
                "recurrence",
                Map.of("every", "DAYS", "days", 30)),
            Map.of(
                "code",
                "GRADE_B",
                "title",
                "B级企业",
                "tags",
                List.of(GRADE),
                "recurrence",
                Map.of("every", "DAYS", "days", 60)),
            Map.of(
                "code", "REST",
                "title", "其他企业",
                "recurrence", Map.of("every", "YEARLY"))));
  }

  private static Response set(String who, Map<String, Object> rules) {
    String tag = as(who).get(INTERVALS).header("ETag");
    return as(who).header("If-Match", tag).body(rules).put(INTERVALS);
  }

  private static Response proposal(String who) {
    return as(who).get(INTERVALS + "/proposal");
  }

  private static Map<String, Object> plan(String code) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "B级企业检查");
    body.put("kind", "YEARLY");
    body.put("unannounced", true);
    body.put("from", World.today().toString());
    body.put("to", World.today().plusDays(120).toString());
    body.put("intervalCode", code);
    return body;
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void proposesByGradeAndAPersonMakesThePlan() {
    proposal("dzgz-officer")
        .then()
        .statusCode(200)
        .body("regionCode", equalTo(World.DONGZHAO))
        .body("groups.code", contains("DISHONEST", "GRADE_B", "REST"))
        .body(GROUP + ".inTime", equalTo(0))
        .body(GROUP + ".first.enterpriseId", contains(GRADED.toString()))
        .body(GROUP + ".first[0].lastInspectedOn", nullValue())
        .body(GROUP + ".first[0].dueOn", equalTo(World.today().toString()))
        .body(REST + ".first.enterpriseId", not(hasItem(GRADED.toString())));
    String id =
        as("dzgz-officer")
            .body(plan("GRADE_B"))
            .post(PLANS)
            .then()
            .statusCode(201)
            .body("intervalCode", equalTo("GRADE_B"))
            .body("recurrence.every", equalTo("DAYS"))
            .body("recurrence.days", equalTo(60))
            .body("targets", equalTo(1))
            .extract()
            .path("id");
    as("dzgz-officer")
        .get(PLANS + "/" + id + "/targets")
        .then()
        .body("items.enterpriseId", contains(GRADED.toString()));
    Map<String, Object> visit = inspectionBody(GRADED, "ROUTINE", "OFFICER", 0);
    visit.put("inspectedOn", World.today().minusDays(3).toString());
    as("dzgz-officer").body(visit).post(INSPECTIONS).then().statusCode(201);
    proposal("dzgz-officer")
        .then()
        .body(GROUP + ".inTime", equalTo(1))
        .body(GROUP + ".first[0].lastInspectedOn", equalTo(World.today().minusDays(3).toString()))
        .body(GROUP + ".first[0].dueOn", equalTo(World.today().plusDays(57).toString()));
  }

  @Test
  void inspectsMoreOftenWhileACreditRecordIsInForce() {
    UUID dishonest = UUID.randomUUID();
    Neighbours.say(
        EventType.ENTERPRISE_REGISTERED,
        new EnterpriseState(
            dishonest,
            1,
            World.town(World.DONGZHAO, "120119000000"),
            "UD" + dishonest.toString().replace("-", "").substring(0, 15),
            "东赵失信企业",
            "ENTERPRISE",
            "F52",
            Set.of(),
            "SMALL",
            "ACTIVE",
            "commerce",
            List.of("DZ"),
            List.of(),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            null));
    String here = dishonest.toString();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          List<String> rest = proposal("dzgz-officer").path(REST + ".first.enterpriseId");
          return rest.contains(here);
        });
    String credits = BASE + "/credit-records";
    Response made =
        as("dzgz-officer")
            .body(
                Map.of(
                    "enterpriseId", here,
                    "source", "FIRE",
                    "behaviour", "FIRE_DISHONESTY",
                    "evidence", "两次擅自复工，现场记录为证"))
            .post(credits);
    assertEquals(201, made.statusCode(), made.asString());
    String record = credits + "/" + made.path("id");
    // a record that nobody reviewed changes nothing
    proposal("dzgz-officer").then().body(RECORDED + ".first.enterpriseId", not(hasItem(here)));
    decide(record, "review", Map.of("approved", true, "note", "事实清楚"));
    proposal("dzgz-officer")
        .then()
        .body(RECORDED + ".first.enterpriseId", hasItem(here))
        .body(RECORDED + ".first.find { it.enterpriseId == '" + here + "' }.credit", equalTo(true))
        .body(REST + ".first.enterpriseId", not(hasItem(here)));
    decide(record, "lift", Map.of("reason", "已完成信用修复"));
    proposal("dzgz-officer")
        .then()
        .body(RECORDED + ".first.enterpriseId", not(hasItem(here)))
        .body(REST + ".first.enterpriseId", hasItem(here));
  }

  private static void decide(String record, String verb, Map<String, ?> body) {
    String tag = as("tj-leader").get(record).header("ETag");
    as("tj-leader")
        .header("If-Match", tag)
        .body(body)
        .post(record + "/" + verb)
        .then()
        .statusCode(200);
  }

  @Test
  void refusesWhatIsNoPlanByIntervals() {
    refused(as("dzgz-officer").body(plan("NONE")).post(PLANS), 400, "INVALID_FIELD");
    for (Map<String, Object> besides :
        List.<Map<String, Object>>of(
            Map.of("tags", List.of("highRisk")), Map.of("enterpriseIds", List.of(World.FAR)))) {
      Map<String, Object> body = plan("GRADE_B");
      body.putAll(besides);
      refused(as("dzgz-officer").body(body).post(PLANS), 400, "INVALID_FIELD");
    }
    refused(
        as("dzgz-officer").get(INTERVALS + "/proposal?region=" + World.DONGLIHU),
        403,
        "OUTSIDE_SCOPE");
    refused(
        as("dzgz-officer").get(INTERVALS + "/proposal?region=999999999999"),
        400,
        "INVALID_PARAMETER");
  }

  @Test
  void keepsRulesToTheirPlaceAndToWhoMaySetThem() {
    as("dlh-officer")
        .get(INTERVALS)
        .then()
        .statusCode(200)
        .body("regionCode", nullValue())
        .body("rules.rules.code", contains("PRIORITY", "HIGH_RISK", "COMMON"));
    refused(
        as("dlh-officer").header("If-Match", "\"0\"").body(rules()).put(INTERVALS),
        403,
        "FORBIDDEN");
    refused(as("ent-officer").get(INTERVALS), 403, "FORBIDDEN");
    refused(proposal("ent-officer"), 403, "FORBIDDEN");
    refused(
        as("dzgz-admin").header("If-Match", "\"0\"").body(rules()).put(INTERVALS),
        412,
        "STALE_VERSION");
    Map<String, Object> open =
        Map.of(
            "rules",
            List.of(
                Map.of(
                    "code",
                    "A",
                    "title",
                    "只有一级",
                    "tags",
                    List.of("highRisk"),
                    "recurrence",
                    Map.of("every", "MONTHLY"))));
    refused(set("dzgz-admin", open), 400, "INVALID_FIELD");
  }
}
