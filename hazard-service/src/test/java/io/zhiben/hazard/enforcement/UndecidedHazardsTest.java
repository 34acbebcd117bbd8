package io.zhiben.hazard.enforcement;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.enforcement.CaseFixture.done;
import static io.zhiben.hazard.listing.Cases.LISTINGS;
import static io.zhiben.hazard.listing.Cases.listingBody;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.enforcement.UndecidedHazards.Undecided;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every overdue hazard carries a decision, or is named (Z-003). */
@HazardServiceTest
class UndecidedHazardsTest {
  private static final LocalDate DEADLINE = World.today().plusDays(1);

  @Inject UndecidedQueries queries;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private boolean undecided(String hazard, LocalDate day) {
    List<Undecided> found =
        CurrentCaller.callAs(
            Caller.system(),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> queries.undecided(queries.overdue(World.DONGLIHU, day))));
    return found.stream().anyMatch(one -> one.id().equals(UUID.fromString(hazard)));
  }

  @Test
  void aFiledCaseDecidesAndAClueDoesNot() {
    String hazard = major(World.PARK, DEADLINE);
    assertFalse(undecided(hazard, DEADLINE));
    assertTrue(undecided(hazard, DEADLINE.plusDays(1)));
    String id =
        as("dlh-officer")
            .body(CaseFixture.body(World.PARK, hazard))
            .post(CaseFixture.CASES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertTrue(undecided(hazard, DEADLINE.plusDays(1)));
    done("dlh-officer", id, "file", Map.of());
    assertFalse(undecided(hazard, DEADLINE.plusDays(1)));
  }

  @Test
  void aHaltDecidesOnceItIsIssued() {
    String hazard = major(World.PARK, DEADLINE);
    Map<String, Object> body = listingBody(hazard);
    body.put("halt", true);
    String listing =
        as("dl-leader").body(body).post(LISTINGS).then().statusCode(201).extract().path("id");
    assertTrue(undecided(hazard, DEADLINE.plusDays(1)));
    String halt = as("dl-leader").get(LISTINGS + "/" + listing).path("documents[1].id");
    String document = BASE + "/documents/" + halt;
    Map<String, String> texts = new HashMap<>(as("dl-leader").get(document).path("values.texts"));
    texts.put("legalBasis", "《中华人民共和国安全生产法》第六十五条的规定");
    step(document, "revise", Map.of("values", Map.of("texts", texts)));
    step(document, "issue", Map.of());
    assertFalse(undecided(hazard, DEADLINE.plusDays(1)));
  }

  private static void step(String document, String step, Map<String, ?> body) {
    as("dl-leader")
        .header("If-Match", as("dl-leader").get(document).header("ETag"))
        .body(body)
        .post(document + "/" + step)
        .then()
        .statusCode(200);
  }

  @Test
  void isForTheSupervisingSide() {
    as("dlh-leader")
        .get(BASE + "/undecided-hazards")
        .then()
        .statusCode(200)
        .body("amount", greaterThanOrEqualTo(0))
        .body("more", equalTo(false));
    assertEquals(403, as("ent-officer").get(BASE + "/undecided-hazards").statusCode());
    assertEquals(
        400, as("dlh-leader").get(BASE + "/undecided-hazards?region=999999999999").statusCode());
  }
}
