package io.zhiben.hazard.reward;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.reward.RewardFixture.ABOVE;
import static io.zhiben.hazard.reward.RewardFixture.REWARDS;
import static io.zhiben.hazard.reward.RewardFixture.TOWN;
import static io.zhiben.hazard.reward.RewardFixture.basis;
import static io.zhiben.hazard.reward.RewardFixture.decidedCase;
import static io.zhiben.hazard.reward.RewardFixture.proposal;
import static io.zhiben.hazard.reward.RewardFixture.propose;
import static io.zhiben.hazard.reward.RewardFixture.refused;
import static io.zhiben.hazard.reward.RewardFixture.setRule;
import static io.zhiben.hazard.reward.RewardFixture.setRuleAs;
import static io.zhiben.hazard.reward.RewardFixture.verified;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.reward.RewardFixture.Sent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One matter that several reported is rewarded once, or shared (Y-231). */
@HazardServiceTest
class RewardMatterTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void givesTheWholeOnceThoughTownAndDistrictHeardOfTheSameHazard() {
    String hazard = reported(World.PARK);
    Map<String, ?> share = Map.of("kind", "SHARE", "permille", 100);
    setRule("FIRE", "*", share);
    setRuleAs("dl-admin", "FIRE", "*", share);
    Sent first = verified(TOWN, "FIRE", World.PARK, hazard);
    Sent second = verified(ABOVE, "FIRE", World.PARK, hazard);
    decidedCase(List.of(hazard), 3_000_000);
    basis(TOWN, first)
        .then()
        .body("matter.shared", equalTo("FIRST_ONLY"))
        .body("matter.first", equalTo(true))
        .body("matter.tipOffs", equalTo(2))
        .body("matter.rewards", equalTo(0));
    refused(propose(ABOVE, second, null, null), 409, "REWARD_MATTER_SHARED");
    propose(TOWN, first, null, null)
        .then()
        .statusCode(201)
        .body("amountFen", equalTo(300_000))
        .body("sharedReason", nullValue());
    basis(ABOVE, second)
        .then()
        .body("matter.first", equalTo(false))
        .body("matter.rewardedFen", equalTo(300_000));
    propose(ABOVE, second, null, null)
        .then()
        .statusCode(409)
        .body("code", equalTo("REWARD_MATTER_SHARED"))
        .body("errors[0].field", equalTo("sharedReason"))
        .body("detail", containsString("3,000.00"));
    Map<String, Object> body = proposal(second, null, null);
    body.put("sharedReason", "举报人提供了关键证据");
    as("dl-custodian")
        .body(body)
        .post(REWARDS)
        .then()
        .statusCode(201)
        .body("amountFen", equalTo(300_000))
        .body("sharedReason", equalTo("举报人提供了关键证据"));
  }

  @Test
  void splitsTheShareAmongTheTipOffsOfOneCase() {
    String one = reported(World.PARK);
    String other = reported(World.PARK);
    setRule("CHEMICAL", "*", Map.of("kind", "SHARE", "permille", 100, "shared", "SPLIT"));
    Sent first = verified(TOWN, "CHEMICAL", null, one);
    Sent second = verified(TOWN, "CHEMICAL", null, other);
    decidedCase(List.of(one, other), 3_000_000);
    for (Sent sent : List.of(second, first)) {
      propose(TOWN, sent, null, null)
          .then()
          .statusCode(201)
          .body("fineFen", equalTo(3_000_000))
          .body("amountFen", equalTo(150_000))
          .body("sharers", equalTo(2));
    }
    Sent late = verified(TOWN, "CHEMICAL", null, other);
    refused(propose(TOWN, late, null, null), 409, "REWARD_MATTER_SHARED");
  }

  /** Either may come first, and then the other would bring the matter above the whole. */
  @Test
  void rewardsAMatterOnceThoughTwoProposeItAtTheSameTime() throws Exception {
    String hazard = reported(World.PARK);
    setRuleAs("dl-admin", "FIRE", "*", Map.of("kind", "SHARE", "permille", 100));
    setRule("FIRE", "*", Map.of("kind", "SHARE", "permille", 100, "shared", "SPLIT"));
    Sent above = verified(ABOVE, "FIRE", World.PARK, hazard);
    Sent town = verified(TOWN, "FIRE", World.PARK, hazard);
    decidedCase(List.of(hazard), 3_000_000);
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Callable<Integer>> proposing =
          List.of(
              () -> propose(ABOVE, above, null, null).statusCode(),
              () -> propose(TOWN, town, null, null).statusCode());
      for (Future<Integer> answer : both.invokeAll(proposing)) {
        statuses.add(answer.get());
      }
    }
    Collections.sort(statuses);
    assertEquals(List.of(201, 409), statuses);
  }
}
