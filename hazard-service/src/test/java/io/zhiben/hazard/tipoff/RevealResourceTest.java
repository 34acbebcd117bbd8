package io.zhiben.hazard.tipoff;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.tipoff.TipOffFixture.TIP_OFFS;
import static io.zhiben.hazard.tipoff.TipOffFixture.body;
import static io.zhiben.hazard.tipoff.TipOffFixture.idOf;
import static io.zhiben.hazard.tipoff.TipOffFixture.named;
import static io.zhiben.hazard.tipoff.TipOffFixture.receipt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.Api;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sent one opens to two persons, once. */
@HazardServiceTest
class RevealResourceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void revealsToTwoPersonsOnceAndRecordsEachAttempt() {
    String id = idOf(receipt(named()));
    String reveals = TIP_OFFS + "/" + id + "/reveals";
    String reveal =
        as("dlh-custodian")
            .body(Map.of("reason", "核实奖金"))
            .post(reveals)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String one = reveals + "/" + reveal;
    refused(as("dlh-custodian").body(Map.of("reason", "再来")).post(reveals), 409, "REVEAL_PENDING");
    refused(as("dlh-custodian").post(one + "/show"), 409, "REVEAL_NOT_OPEN");
    refused(
        as("dlh-custodian").body(Map.of("granted", true, "reason", "自批")).post(one + "/decide"),
        409,
        "REVEAL_NEEDS_SECOND_PERSON");
    refused(as("dlh-leader").post(one + "/show"), 403, "FORBIDDEN");
    as("dlh-leader")
        .body(Map.of("granted", true, "reason", "同意"))
        .post(one + "/decide")
        .then()
        .statusCode(200)
        .body("state", equalTo("GRANTED"))
        .body("expiresAt", notNullValue());
    as("dlh-custodian")
        .post(one + "/show")
        .then()
        .statusCode(200)
        .body("name", equalTo("张三丰"))
        .body("others", contains("李四"));
    refused(as("dlh-custodian").post(one + "/show"), 409, "REVEAL_NOT_OPEN");
    as("dlh-auditor")
        .queryParam("entity", "TipOffReveal")
        .queryParam("entityId", reveal)
        .get(Api.BASE + "/audit")
        .then()
        .statusCode(200)
        .body("items.action.findAll { it == 'tip-off.reveal-attempt-refused' }.size()", equalTo(3))
        .body("items.action", hasItem("tip-off.reveal"))
        .body("items.action", hasItem("tip-off.grant-reveal"));
  }

  /** Two custodians: the one who granted sees nothing, and of two looks at once one succeeds. */
  @Test
  void showsTheIdentityToTheOneWhoAskedAlone() throws Exception {
    String id = idOf(receipt(named()));
    String reveals = TIP_OFFS + "/" + id + "/reveals";
    refused(
        as("dlh-custodian").body(Map.of("reason", "电话13800000000")).post(reveals),
        400,
        "TIP_OFF_TEXT_NAMES_PERSON");
    String reveal = as("dlh-custodian").body(Map.of("reason", "核实奖金")).post(reveals).path("id");
    String one = reveals + "/" + reveal;
    as("dlh-custodian2")
        .body(Map.of("granted", true, "reason", "同意"))
        .post(one + "/decide")
        .then()
        .statusCode(200);
    refused(as("dlh-custodian2").post(one + "/show"), 409, "REVEAL_NOT_OPEN");
    refused(
        as("dlh-custodian2").body(Map.of("granted", true, "reason", "再批")).post(one + "/decide"),
        409,
        "REVEAL_NOT_OPEN");
    List<Integer> answers;
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      Callable<Integer> look = () -> as("dlh-custodian").post(one + "/show").statusCode();
      answers =
          pool.invokeAll(Collections.nCopies(4, look)).stream()
              .map(RevealResourceTest::answerOf)
              .toList();
    }
    assertEquals(1, Collections.frequency(answers, 200), answers::toString);
    assertEquals(3, answers.stream().filter(status -> status == 409 || status == 412).count());
  }

  private static int answerOf(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void hasNothingToRevealOfAnAnonymousOne() {
    String id = idOf(receipt(body()));
    refused(
        as("dlh-custodian").body(Map.of("reason", "x")).post(TIP_OFFS + "/" + id + "/reveals"),
        409,
        "NOTHING_TO_REVEAL");
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }
}
