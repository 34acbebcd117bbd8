package io.zhiben.hazard.reward;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.reward.RewardFixture.ABOVE;
import static io.zhiben.hazard.reward.RewardFixture.DISTRICT;
import static io.zhiben.hazard.reward.RewardFixture.FUNDS;
import static io.zhiben.hazard.reward.RewardFixture.REWARDS;
import static io.zhiben.hazard.reward.RewardFixture.TOWN;
import static io.zhiben.hazard.reward.RewardFixture.basis;
import static io.zhiben.hazard.reward.RewardFixture.claim;
import static io.zhiben.hazard.reward.RewardFixture.decidedCase;
import static io.zhiben.hazard.reward.RewardFixture.move;
import static io.zhiben.hazard.reward.RewardFixture.proposal;
import static io.zhiben.hazard.reward.RewardFixture.propose;
import static io.zhiben.hazard.reward.RewardFixture.refused;
import static io.zhiben.hazard.reward.RewardFixture.setRule;
import static io.zhiben.hazard.reward.RewardFixture.setRuleAs;
import static io.zhiben.hazard.reward.RewardFixture.step;
import static io.zhiben.hazard.reward.RewardFixture.verified;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.reward.RewardFixture.Sent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reward rests on, and the money that it is paid out of. */
@HazardServiceTest
class RewardFundTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void takesTheFineFromTheDecidedCase() {
    String hazard = reported(World.PARK);
    Sent sent = verified(TOWN, "FIRE", World.PARK, hazard);
    setRule("FIRE", "*", Map.of("kind", "SHARE", "permille", 100));
    basis(TOWN, sent)
        .then()
        .statusCode(200)
        .body("fineFen", nullValue())
        .body("cases", hasSize(0))
        .body("sector", equalTo("culture-tourism"))
        .body("rule.permille", equalTo(100));
    refused(propose(TOWN, sent, 500L, null), 400, "REWARD_FINE_NEEDS_REASON");
    String number = decidedCase(List.of(hazard), 3_000_000);
    basis(TOWN, sent).then().body("fineFen", equalTo(3_000_000)).body("cases", hasSize(1));
    refused(propose(TOWN, sent, 500L, "区局处罚"), 400, "REWARD_FINE_FROM_CASE");
    propose(TOWN, sent, null, null)
        .then()
        .statusCode(201)
        .body("fineFen", equalTo(3_000_000))
        .body("amountFen", equalTo(300_000))
        .body("caseNumbers", equalTo(number))
        .body("fineReason", nullValue());
  }

  @Test
  void prefersTheRuleOfTheSector() {
    setRule("CHEMICAL", "*", Map.of("kind", "FIXED", "fixedFen", 10_000));
    setRule("CHEMICAL", "culture-tourism", Map.of("kind", "FIXED", "fixedFen", 30_000));
    Sent known = verified(TOWN, "CHEMICAL", World.PARK, null);
    Sent unknown = verified(TOWN, "CHEMICAL", null, null);
    propose(TOWN, known, null, null)
        .then()
        .statusCode(201)
        .body("amountFen", equalTo(30_000))
        .body("sector", equalTo("culture-tourism"));
    String id =
        propose(TOWN, unknown, null, null)
            .then()
            .statusCode(201)
            .body("amountFen", equalTo(10_000))
            .body("sector", nullValue())
            .extract()
            .path("id");
    step(TOWN, id, "dlh-leader", "decide", Map.of("approved", true, "reason", "同意"))
        .then()
        .statusCode(200);
    String month = World.today().toString().substring(0, 7);
    as("dlh-auditor")
        .queryParam("from", World.today().toString())
        .queryParam("to", World.today().toString())
        .get(REWARDS + "/statistics")
        .then()
        .statusCode(200)
        .body("find { it.category == 'CHEMICAL' && it.sector == '' }.month", equalTo(month))
        .body("find { it.category == 'CHEMICAL' && it.sector == '' }.approvedFen", notNullValue());
  }

  @Test
  void paysOutOfTheFundAndNotBeyondIt() {
    emptyFund();
    setRuleAs("dl-admin", "VIOLATION", "*", Map.of("kind", "FIXED", "fixedFen", 50_000));
    Sent sent = verified(ABOVE, "VIOLATION", null, null);
    String id = propose(ABOVE, sent, null, null).then().statusCode(201).extract().path("id");
    step(ABOVE, id, "dl-leader", "decide", Map.of("approved", true, "reason", "同意"))
        .then()
        .statusCode(200);
    claim(sent);
    Map<String, Object> payment = Map.of("amountFen", 30_000, "reference", "凭证 7");
    step(ABOVE, id, "dl-custodian", "payments", payment)
        .then()
        .statusCode(409)
        .body("code", equalTo("REWARD_FUND_SHORT"))
        .body("detail", containsString("0.00"));
    refused(move("dl-custodian", "ALLOCATION", 1), 403, "FORBIDDEN");
    String fund =
        move("dl-leader", "ALLOCATION", 40_000)
            .then()
            .statusCode(201)
            .body("balanceFen", equalTo(40_000))
            .extract()
            .path("id");
    Response paid = step(ABOVE, id, "dl-custodian", "payments", payment);
    paid.then().statusCode(200);
    refused(
        step(
            ABOVE,
            id,
            "dl-custodian",
            "payments",
            Map.of("amountFen", 20_000, "reference", "凭证 8")),
        409,
        "REWARD_FUND_SHORT");
    step(
            ABOVE,
            id,
            "dl-custodian",
            "payments/" + paid.path("entries[0].id") + "/reverse",
            Map.of("reason", "账号有误"))
        .then()
        .statusCode(200);
    as("dl-leader")
        .get(FUNDS + "/" + fund + "/entries")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("REVERSAL"))
        .body("items[0].balanceFen", equalTo(40_000))
        .body("items[1].kind", equalTo("PAYMENT"))
        .body("items[1].amountFen", equalTo(-30_000))
        .body("items[1].rewardId", equalTo(id));
    as("dl-leader").get(FUNDS).then().body("regionCode", hasItem(DISTRICT));
    as("dlh-leader").get(FUNDS).then().statusCode(200).body("id", not(hasItems(fund)));
    refused(as("dlh-leader").get(FUNDS + "/" + fund + "/entries"), 404, "NOT_FOUND");
  }

  @Test
  void takesNoPersonalDataIntoTheLedger() {
    setRule("FIRE_LANE", "*", Map.of("kind", "FIXED", "fixedFen", 10_000));
    Sent sent = verified(TOWN, "FIRE_LANE", null, null);
    Map<String, Object> body = proposal(sent, null, null);
    body.put("evidence", "领奖人电话 13800000000");
    refused(as("dlh-custodian").body(body).post(REWARDS), 400, "REWARD_TEXT_NAMES_PERSON");
  }

  private static void emptyFund() {
    move("dl-leader", "ALLOCATION", 1).then().statusCode(201);
    Number left =
        as("dl-leader").get(FUNDS).path("find { it.regionCode == '" + DISTRICT + "' }.balanceFen");
    move("dl-leader", "RETURN", left.longValue())
        .then()
        .statusCode(201)
        .body("balanceFen", equalTo(0));
    refused(move("dl-leader", "RETURN", 1), 409, "REWARD_FUND_SHORT");
  }
}
