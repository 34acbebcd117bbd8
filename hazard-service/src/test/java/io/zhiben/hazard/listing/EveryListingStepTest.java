package io.zhiben.hazard.listing;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.listing.Cases.LISTINGS;
import static io.zhiben.hazard.listing.Cases.listed;
import static io.zhiben.hazard.listing.Cases.major;
import static io.zhiben.hazard.listing.Cases.measuresDone;
import static io.zhiben.hazard.listing.Cases.read;
import static io.zhiben.hazard.listing.Cases.reinspected;
import static io.zhiben.hazard.listing.Cases.take;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Refusals;
import io.zhiben.hazard.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every phase of a listing by a town, every step, every role, as the enums name them. */
@HazardServiceTest
class EveryListingStepTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  @Test
  void refusesEveryStepThatThePhaseOrTheRoleDoesNotHave() {
    Refusals refusals = new Refusals();
    for (ListingPhase phase : ListingPhase.values()) {
      String id = in(phase);
      assertEquals(phase.name(), read("dlh-officer", id).path("state"));
      String tag = read("dlh-officer", id).header("ETag");
      for (ListingVerb verb : ListingVerb.values()) {
        String code = verb.isFrom(phase) ? null : "LISTING_STATE_FORBIDS";
        refusals.tryAs(
            new Refusals.Step(phase + " " + verb, verb.right(), code, besides(verb)),
            who ->
                as(who)
                    .header("If-Match", tag)
                    .body(bodyOf(verb))
                    .post(LISTINGS + "/" + id + "/" + path(verb)));
      }
      assertEquals(tag, read("dlh-officer", id).header("ETag"), "a refusal changed " + phase);
    }
    assertEquals(List.of(), refusals.wrong());
  }

  /** A department reaches its own objects only, and doesn't ask in the name of the place. */
  private static Set<String> besides(ListingVerb verb) {
    return verb == ListingVerb.ASK_EXTENSION ? Set.of("403 NOT_THE_AUTHORITY") : Set.of();
  }

  private static String path(ListingVerb verb) {
    return switch (verb) {
      case DO_MEASURE -> "measures/1";
      case PUBLISH -> "publish";
      case REPORT_PROGRESS -> "progress";
      case ASK_EXTENSION -> "ask-extension";
      case DECIDE_EXTENSION -> "decide-extension";
      case ACCEPT -> "accept";
      case DELIST -> "delist";
    };
  }

  /** A body that no rule but those of the right and the phase finds fault with. */
  private static Map<String, Object> bodyOf(ListingVerb verb) {
    return switch (verb) {
      case DO_MEASURE -> Map.of("note", "已落实");
      case PUBLISH -> Map.of("publicity", "PUBLIC");
      case REPORT_PROGRESS -> Map.of("text", "整改过半");
      case ASK_EXTENSION -> Map.of("until", World.today().plusDays(60).toString(), "reason", "备件");
      case DECIDE_EXTENSION -> Map.of("granted", true, "reason", "同意");
      case ACCEPT -> Map.of("passed", true, "note", "现场验收");
      case DELIST -> Map.of("reason", "整改到位", "fundingNote", "企业自筹", "evidence", "验收意见书");
    };
  }

  private static String in(ListingPhase phase) {
    String hazard = major(World.PARK, World.today().plusDays(20));
    String id = listed("dlh-leader", hazard);
    if (phase == ListingPhase.LISTED) {
      return id;
    }
    reinspected(hazard);
    take("dlh-officer", id, "accept", bodyOf(ListingVerb.ACCEPT)).then().statusCode(200);
    if (phase == ListingPhase.DELISTED) {
      measuresDone("dlh-officer", id);
      take("dlh-leader", id, "delist", bodyOf(ListingVerb.DELIST)).then().statusCode(200);
    }
    return id;
  }
}
