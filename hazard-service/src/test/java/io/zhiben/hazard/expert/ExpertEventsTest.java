package io.zhiben.hazard.expert;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.expert.ExpertFixture.AGENCY;
import static io.zhiben.hazard.expert.ExpertFixture.ENGAGEMENTS;
import static io.zhiben.hazard.expert.ExpertFixture.VISITS;
import static io.zhiben.hazard.expert.ExpertFixture.byAgency;
import static io.zhiben.hazard.expert.ExpertFixture.byExpert;
import static io.zhiben.hazard.expert.ExpertFixture.declare;
import static io.zhiben.hazard.expert.ExpertFixture.expert;
import static io.zhiben.hazard.expert.ExpertFixture.made;
import static io.zhiben.hazard.expert.ExpertFixture.opinion;
import static io.zhiben.hazard.expert.ExpertFixture.points;
import static io.zhiben.hazard.expert.ExpertFixture.report;
import static io.zhiben.hazard.expert.ExpertFixture.step;
import static io.zhiben.hazard.expert.ExpertFixture.visitBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.Neighbours.Heard;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What neighbours hear of experts: codes, days and numbers. */
@HazardServiceTest
class ExpertEventsTest {

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static List<Heard> heard(String id, int count) {
    return Neighbours.hear(Topics.HAZARD, count, one -> one.key().equals(id));
  }

  private static List<String> types(List<Heard> heard) {
    return heard.stream().map(one -> one.type().substring("io.zhiben.hazard.".length())).toList();
  }

  @Test
  void tellOfAVisitFromItsReportToTheDecisions() {
    String engagement = byAgency();
    declare("agency-anhua", engagement, World.PARK, "NONE").then().statusCode(201);
    List<Map<String, Object>> opinions = List.of(opinion("问题1"), opinion("问题2"));
    String visit =
        made(as("agency-anhua").body(visitBody(engagement, World.PARK, opinions)).post(VISITS));
    String path = VISITS + "/" + visit;
    step("dlh-officer", path, "return", Map.of("reason", "依据不清")).then().statusCode(200);
    Map<String, ?> again = Map.of("report", report(opinions));
    step("agency-anhua", path, "resubmit", again).then().statusCode(200);
    step("dlh-officer", path, "accept", Map.of()).then().statusCode(200);
    Map<String, ?> adopt = Map.of("adopted", true);
    Map<String, ?> dismiss = Map.of("adopted", false, "reason", "已有措施");
    step("dlh-officer", path, "opinions/1/decide", adopt).then().statusCode(200);
    step("dlh-officer", path, "opinions/2/decide", dismiss).then().statusCode(200);
    List<Heard> heard = heard(visit, 6);
    assertEquals(
        List.of(
            "ExpertVisitSubmitted",
            "ExpertVisitReturned",
            "ExpertVisitSubmitted",
            "ExpertVisitAccepted",
            "ExpertOpinionDecided",
            "ExpertOpinionDecided"),
        types(heard));
    Map<String, Object> first = heard.getFirst().body();
    assertEquals("SUBMITTED", first.get("state"));
    assertNull(first.get("acceptedOn"));
    Map<String, Object> last = heard.getLast().body();
    assertEquals(World.PARK.toString(), last.get("enterpriseId"));
    assertEquals(AGENCY, last.get("agencyCode"));
    assertEquals("HELP", last.get("purpose"));
    assertEquals(true, last.get("keyObject"));
    assertEquals(World.today().minusDays(5).toString(), last.get("visitedOn"));
    assertEquals(World.today().toString(), last.get("acceptedOn"));
    assertEquals(List.of("mem-10-2023"), last.get("explainedSets"));
    assertEquals(12, last.get("attendees"));
    assertEquals(2, last.get("opinions"));
    assertEquals(2, last.get("decided"));
    assertEquals(1, last.get("adopted"));
    assertFalse(last.toString().contains("问题"), "what was written stays here");
    assertFalse(last.toString().contains("用电"), "what was written stays here");
  }

  @Test
  void tellOfEngagementsAndRatings() {
    String engagement = byAgency();
    declare("agency-anhua", engagement, World.PARK, "NONE").then().statusCode(201);
    String visit =
        VISITS
            + "/"
            + made(
                as("agency-anhua").body(visitBody(engagement, World.PARK, List.of())).post(VISITS));
    step("dlh-officer", visit, "accept", Map.of()).then().statusCode(200);
    String path = ENGAGEMENTS + "/" + engagement;
    String before = made(as("dlh-officer").body(points(5)).post(path + "/ratings"));
    String after = made(as("dlh-officer").body(points(10)).post(path + "/ratings"));
    step("dlh-officer", path, "close", Map.of("reason", "到期")).then().statusCode(200);
    List<Heard> heard = heard(engagement, 2);
    assertEquals(List.of("EngagementMade", "EngagementClosed"), types(heard));
    assertEquals(4, heard.getFirst().body().get("plannedVisits"));
    assertEquals(1, heard.getFirst().body().get("keyObjects"));
    assertEquals(World.today().toString(), heard.getLast().body().get("closedOn"));
    List<Heard> superseded = heard(before, 2);
    assertEquals(List.of("EngagementRated", "EngagementRatingChanged"), types(superseded));
    assertEquals(true, superseded.getLast().body().get("superseded"));
    Map<String, Object> counts = heard(after, 1).getFirst().body();
    assertEquals(40, counts.get("points"));
    assertEquals(100, counts.get("maxPoints"));
    assertEquals(engagement, counts.get("engagementId"));
  }

  @Test
  void saysNothingThatLeadsToAnExpert() {
    String engagement = byExpert(expert(), World.HOTEL);
    Map<String, Object> made = heard(engagement, 1).getFirst().body();
    assertEquals("EXPERT", made.get("provider"));
    assertNull(made.get("agencyCode"));
    assertFalse(made.toString().contains("E-"), made.toString());
  }
}
