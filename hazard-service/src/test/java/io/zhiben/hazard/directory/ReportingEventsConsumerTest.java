package io.zhiben.hazard.directory;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.Api.verifiedGeneral;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.World;
import io.zhiben.platform.access.Place;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class ReportingEventsConsumerTest {
  private static final Place VILLAGE =
      new Place("430103009201", "430100000000", "430103000000", "430103009000");
  private static final Place NEXT_TOWN =
      new Place("430103008000", "430100000000", "430103000000", "430103008000");

  @Inject TenantRules rules;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static void say(String region, long version, int days) {
    Neighbours.say(
        EventType.TENANT_RULES_PUBLISHED,
        new TenantRulesState(region, version, "p", List.of(), Map.of("GENERAL", days)));
  }

  private Optional<String> ruleOf(Place place, String level) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            rules
                .rectificationDays(place, level)
                .map(allowed -> allowed.days() + " by " + allowed.rule()));
  }

  @Test
  void hearsTheLowestTenantThatSaysSomething() {
    say("430100000000", 1, 30);
    say("430103009000", 2, 10);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            ruleOf(VILLAGE, "GENERAL").equals(Optional.of("10 by 430103009000@2"))
                && ruleOf(NEXT_TOWN, "GENERAL").equals(Optional.of("30 by 430100000000@1")));
    assertEquals(Optional.empty(), ruleOf(VILLAGE, "MAJOR"));
    say("430103009000", 1, 99);
    say("430103009000", 3, 12);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> ruleOf(VILLAGE, "GENERAL").equals(Optional.of("12 by 430103009000@3")));
  }

  @Test
  void asksForADeadlineWhereNoTenantSaysOne() {
    String id = as("dzgz-officer").body(hazardBody(World.FAR)).post(Api.HAZARDS).path("id");
    for (String verb : List.of("verify", "assign")) {
      String tag = as("dzgz-officer").get(Api.HAZARDS + "/" + id).header("ETag");
      var answer =
          as("dzgz-officer")
              .header("If-Match", tag)
              .body(verb.equals("verify") ? "{\"level\":\"GENERAL\"}" : "{}")
              .post(Api.HAZARDS + "/" + id + "/" + verb)
              .then();
      if (verb.equals("assign")) {
        answer
            .statusCode(400)
            .body("code", equalTo("DEADLINE_NOT_GIVEN"))
            .body("errors.field", contains("deadline"));
      }
    }
  }

  @Test
  void givesTheDeadlineThatTheTenantsRulesSay() {
    String id = reported(World.PARK);
    verifiedGeneral(id);
    step("dlh-officer", id, "assign", Map.of())
        .then()
        .statusCode(200)
        .body("deadline", equalTo(World.today().plusDays(15).toString()));
  }
}
