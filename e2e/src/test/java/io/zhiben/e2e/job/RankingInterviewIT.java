package io.zhiben.e2e.job;

import static io.zhiben.e2e.suite.Refusals.refused;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One assessment, one ranking, one interview (一季度一考核、一排名、一约谈) over both services: reporting-service
 * publishes the ranking of a quarter, and hazard-service's ladder carries the interview of the last
 * town to its end, which reporting-service counts. Each test is the next chapter.
 */
@Order(-3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RankingInterviewIT {
  private static final String PLAN = "quyuan-2024-2026";
  private static final String DISTRICT = "430671000000";
  private static final String LAST_TOWN = "430671200000";
  private static final String QUARTER = "2026-01-01";

  /** More than a score can have, so that the town is the last one whatever its facts are. */
  private static final int ALL_POINTS = -101;

  private static final String ASSESSMENTS = "/api/reporting/v1/assessments";
  private static final String INTERVIEWS = "/api/reporting/v1/indicators/interviews";
  private static final String STEPS = "/api/hazard/v1/escalation-steps";
  private static final Map<String, Object> OF_RANKINGS =
      Map.of("cause", "MATTER", "rung", "INTERVIEW", "authority", DISTRICT);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private LiveSuite suite;
  private Actor officer;
  private Actor leader;
  private Actor town;
  private String interview;

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    officer = suite.as("qy-officer");
    leader = suite.as("qy-leader");
    town = suite.as("fh-officer");
  }

  @Test
  @Order(1)
  void nobodyIsInterviewedBeforeTheRankingIsPublished() {
    JsonPath entered =
        officer.create(
            ASSESSMENTS + "/" + QUARTER + "/entries",
            Map.of("plan", PLAN, "subject", LAST_TOWN, "points", ALL_POINTS, "reason", "季度通报批评扣分"));
    Map<String, Object> entry =
        entered.getMap("entries.find { it.subject == '" + LAST_TOWN + "' }");
    refused(publish(), 409, "ASSESSMENT_ENTRIES_OPEN");
    Response confirmed =
        leader.step(
            ASSESSMENTS + "/entries/" + entry.get("id") + "/confirm",
            ((Number) entry.get("version")).longValue(),
            Map.of());
    assertEquals(200, confirmed.statusCode(), confirmed.asString());
    JsonPath provisional = officer.read(ASSESSMENTS + "/" + QUARTER, Map.of("plan", PLAN));
    assertEquals(LAST_TOWN, provisional.getString("scores[-1].subject"), provisional::prettify);
    assertEquals(List.of(), officer.read(STEPS, OF_RANKINGS).getList("items"));
  }

  @Test
  @Order(2)
  void theLastTownIsInterviewedOnce() {
    Response published = publish();
    assertEquals(200, published.statusCode(), published.asString());
    List<String> last = published.jsonPath().getList("scores.findAll { it.interview }.subject");
    assertEquals(List.of(LAST_TOWN), last, published::asString);
    await("the interview of the last town")
        .atMost(LONGEST)
        .until(() -> !officer.read(STEPS, OF_RANKINGS).getList("items").isEmpty());
    refused(publish(), 409, "ASSESSMENT_PUBLISHED_ALREADY");

    JsonPath drafted = officer.read(STEPS, OF_RANKINGS);
    assertEquals(1, drafted.getList("items").size(), drafted::prettify);
    assertEquals(LAST_TOWN, drafted.getString("items[0].addressee.code"));
    assertEquals("DUE", drafted.getString("items[0].state"));
    assertEquals("DISTRICT", drafted.getString("items[0].level"));
    assertEquals("INTERVIEW_NOTICE", drafted.getString("items[0].document"));
    assertTrue(drafted.getString("items[0].subjectNumber").contains(QUARTER), drafted::prettify);
    interview = drafted.getString("items[0].id");
  }

  @Test
  @Order(3)
  void itIsIssuedAnsweredAndEnded() {
    int before = interviews();
    JsonPath issued =
        take(
            leader,
            "issue",
            Map.of("note", "请到会说明原因和措施", "replyBy", suite.day().plusDays(5).toString()));
    assertEquals("ISSUED", issued.getString("state"), issued::prettify);
    assertTrue(
        town.read(STEPS, Map.of("toAnswer", true)).getList("items.id").contains(interview),
        "the town is asked for its answer");
    assertEquals(
        "ANSWERED", take(town, "answer", Map.of("answer", "已制定措施，限期整改")).getString("state"));
    take(leader, "end", Map.of("effect", "已约谈，措施到位"));

    JsonPath ended = officer.read(STEPS + "/" + interview);
    assertEquals("ANSWERED", ended.getString("state"), ended::prettify);
    assertEquals(suite.day().toString(), ended.getString("endedOn"), ended::prettify);
    assertEquals("已约谈，措施到位", ended.getString("effect"), ended::prettify);
    await("the interview is counted")
        .atMost(LONGEST)
        .until(() -> interviews(), count -> count == before + 1);
  }

  private Response publish() {
    return leader.post(ASSESSMENTS + "/" + QUARTER + "/publish", Map.of("plan", PLAN));
  }

  /** Interviews of the quarter, as the district's plan counts them. */
  private int interviews() {
    return officer.read(INTERVIEWS, Map.of("region", DISTRICT)).getInt("value.value");
  }

  private JsonPath take(Actor actor, String verb, Map<String, ?> body) {
    long version = actor.read(STEPS + "/" + interview).getLong("version");
    Response answer = actor.step(STEPS + "/" + interview + "/" + verb, version, body);
    assertEquals(200, answer.statusCode(), verb + " by " + actor + ": " + answer.asString());
    return answer.jsonPath();
  }
}
