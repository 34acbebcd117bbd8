package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.get;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.step;
import static io.zhiben.hazard.escalation.Steps.STEPS;
import static io.zhiben.hazard.escalation.Steps.fired;
import static io.zhiben.hazard.escalation.Steps.idOf;
import static io.zhiben.hazard.escalation.Steps.of;
import static io.zhiben.hazard.escalation.Steps.take;
import static io.zhiben.hazard.listing.Cases.listed;
import static io.zhiben.hazard.listing.Cases.major;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.hazard.escalation.EscalationSweep.Kind;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is late climbs the ladder: each rung once, and no more when the cause has ended. */
@HazardServiceTest
class EscalationSweepTest {
  private static final LocalDate TODAY = World.today();

  @Inject EscalationSweep sweep;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private void look(Kind kind, String id, LocalDate on) {
    Steps.look(sweep, kind, id, on);
  }

  @Test
  void seesRungAfterRungOnce() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY);
    assertEquals(List.of(), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(1));
    assertEquals(List.of("TOWN LETTER DUE"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(2));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(2));
    assertEquals(List.of("TOWN LETTER DUE"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(7));
    assertEquals(List.of("TOWN LETTER DUE", "TOWN URGING DUE", "TOWN BULLETIN DUE"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(15));
    assertEquals(
        List.of("TOWN INTERVIEW DUE", "DISTRICT URGING DUE"),
        fired(hazard).subList(3, fired(hazard).size()));
    of("dlh-officer", hazard)
        .then()
        .body("items[0].addressee.kind", equalTo("ENTERPRISE"))
        .body("items[1].addressee.code", equalTo(World.LEAD))
        .body("items[4].addressee.code", equalTo(World.DONGLIHU))
        .body("items[0].actions", contains("ISSUE"))
        .body("items[4].actions", empty());
    of("dl-leader", hazard).then().body("items[4].actions", contains("ISSUE", "CANCEL"));
  }

  @Test
  void firesOnceWithTwoReplicas() throws Exception {
    String hazard = major(World.PARK, TODAY);
    Callable<Boolean> replica =
        () -> {
          look(Kind.HAZARDS, hazard, TODAY.plusDays(7));
          return true;
        };
    try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> one : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
        one.get();
      }
    }
    assertEquals(List.of("TOWN LETTER DUE", "TOWN URGING DUE", "TOWN BULLETIN DUE"), fired(hazard));
  }

  @Test
  void stopsWhenRectifiedAndGoesOnWhenThatFailed() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    take("dlh-officer", idOf(hazard, "TOWN", "LETTER"), "issue", Map.of("note", "请整改"))
        .then()
        .statusCode(200);
    rectified("ent-officer", hazard).then().statusCode(200);
    assertEquals(List.of("TOWN LETTER ISSUED", "TOWN URGING CANCELLED"), fired(hazard));
    of("dlh-officer", hazard)
        .then()
        .body("items[0].endedOn", equalTo(TODAY.toString()))
        .body("items[1].cancelReason", nullValue());
    as("dlh-officer").get(STEPS + "?live=true&hazard=" + hazard).then().body("items", empty());
    look(Kind.HAZARDS, hazard, TODAY.plusDays(5));
    assertEquals(List.of("TOWN LETTER ISSUED", "TOWN URGING CANCELLED"), fired(hazard));
    step("dlh-officer2", hazard, "reinspect", Map.of("passed", false, "note", "未到位"))
        .then()
        .statusCode(200);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(5));
    assertEquals(List.of("TOWN LETTER ISSUED", "TOWN URGING DUE"), fired(hazard));
    as("dlh-officer").get(STEPS + "?live=true&hazard=" + hazard).then().body("items", hasSize(2));
  }

  @Test
  void beginsAnewWhenALaterDeadlinePasses() {
    String hazard = major(World.PARK, TODAY.plusDays(1));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(2));
    assertEquals(List.of("TOWN LETTER DUE"), fired(hazard));
    step(
            "ent-officer",
            hazard,
            "ask-extension",
            Map.of("until", TODAY.plusDays(10).toString(), "reason", "备件未到"))
        .then()
        .statusCode(200);
    step("dlh-leader", hazard, "decide-extension", Map.of("granted", true, "reason", "属实"))
        .then()
        .statusCode(200);
    assertEquals(List.of("TOWN LETTER CANCELLED"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(10));
    assertEquals(List.of("TOWN LETTER CANCELLED"), fired(hazard));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(11));
    assertEquals(List.of("TOWN LETTER CANCELLED", "TOWN LETTER DUE"), fired(hazard));
  }

  @Test
  void urgesALateListingOfItsOwnLevel() {
    String hazard = major(World.PARK, TODAY.plusDays(60));
    String listing = listed("dl-leader", hazard);
    look(Kind.LISTINGS, listing, TODAY.plusDays(30));
    as("dl-officer").get(STEPS + "?listing=" + listing).then().body("items", empty());
    look(Kind.LISTINGS, listing, TODAY.plusDays(31));
    look(Kind.LISTINGS, listing, TODAY.plusDays(31));
    as("dl-officer")
        .get(STEPS + "?listing=" + listing)
        .then()
        .body("items.rung", contains("LISTING_URGING"))
        .body("items[0].addressee.name", equalTo("区应急管理局"));
    look(Kind.LISTINGS, listing, TODAY.plusDays(37));
    as("dl-officer")
        .get(STEPS + "?listing=" + listing + "&sort=id")
        .then()
        .body("items.rung", contains("LISTING_URGING", "LISTING_INTERVIEW"))
        .body("items[1].addressee.kind", equalTo("ENTERPRISE"));
  }

  @Test
  void leavesTheHazardItselfAlone() {
    String hazard = major(World.PARK, TODAY);
    String tag = get("dlh-officer", hazard).header("ETag");
    look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    assertEquals(tag, get("dlh-officer", hazard).header("ETag"));
  }

  /** A replica that was cut off looks at all of it anew; what was fired stays fired once. */
  @Test
  void goesOnWhereItWasWhenItIsCutOffBetweenRungs() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(1));
    String letter = idOf(hazard, "TOWN", "LETTER");
    take("dlh-officer", letter, "issue", Map.of("note", "请整改")).then().statusCode(200);
    String tag = as("tj-officer").get(STEPS + "/" + letter).header("ETag");
    for (int again = 0; again < 2; again++) {
      look(Kind.ENDINGS, letter, TODAY.plusDays(3));
      look(Kind.HAZARDS, hazard, TODAY.plusDays(3));
    }
    assertEquals(List.of("TOWN LETTER ISSUED", "TOWN URGING DUE"), fired(hazard));
    assertEquals(tag, as("tj-officer").get(STEPS + "/" + letter).header("ETag"));
  }

  @Test
  void firesNothingWhenTheCauseEndedBeforeItLooked() {
    String hazard = major(World.PARK, TODAY);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(1));
    // the next rung is due, and nobody has looked yet
    rectified("ent-officer", hazard).then().statusCode(200);
    look(Kind.HAZARDS, hazard, TODAY.plusDays(40));
    assertEquals(List.of("TOWN LETTER CANCELLED"), fired(hazard));
    String letter = idOf(hazard, "TOWN", "LETTER");
    take("dlh-officer", letter, "issue", Map.of("note", "请整改"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ESCALATION_STATE_FORBIDS"));
  }

  @Test
  void sweepsOfEveryKindMayRunAtOnce() throws Exception {
    String hazard = major(World.PARK, TODAY);
    String listing = listed("dl-leader", major(World.PARK, TODAY.plusDays(60)));
    look(Kind.HAZARDS, hazard, TODAY.plusDays(1));
    String letter = idOf(hazard, "TOWN", "LETTER");
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int replica = 0; replica < 2; replica++) {
      all.add(() -> looked(Kind.ENDINGS, letter));
      all.add(() -> looked(Kind.HAZARDS, hazard));
      all.add(() -> looked(Kind.LISTINGS, listing));
    }
    try (ExecutorService replicas = Executors.newFixedThreadPool(all.size())) {
      for (Future<Boolean> one : replicas.invokeAll(all)) {
        one.get();
      }
    }
    assertEquals(List.of("TOWN LETTER DUE", "TOWN URGING DUE", "TOWN BULLETIN DUE"), fired(hazard));
    as("dl-officer")
        .get(STEPS + "?listing=" + listing)
        .then()
        .body("items.rung", contains("LISTING_URGING"));
  }

  private boolean looked(Kind kind, String id) {
    look(kind, id, kind == Kind.LISTINGS ? TODAY.plusDays(31) : TODAY.plusDays(7));
    return true;
  }
}
