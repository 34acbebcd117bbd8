package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.inbox.Reminders.Waiting;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a source says waits, and what it no longer says has ended. */
@ReportingTest
class RemindersTest {
  private static final String INBOX = "/api/reporting/v1/inbox";
  private static final Place PLACE = Place.of(Places.DONGLIHU_PLACE);
  private static final Addressee LEADER = new Addressee(AddresseeKind.ROLE, "LEADER");

  @Inject World world;
  @Inject Reminders reminders;
  @Inject Notifications notifications;

  private String source;

  @BeforeEach
  void begin() {
    world.reset();
    source = "test/" + UUID.randomUUID();
  }

  private Optional<Ask> bundle(int things) {
    LocalDate first = world.today().plusDays(1);
    List<Waiting> waiting = new ArrayList<>();
    IntStream.range(0, things).forEach(i -> waiting.add(new Waiting("任务" + i, first.plusDays(i))));
    return Reminders.bundle("TASK_DUE", source, PLACE, LEADER, waiting, "/plan-tasks");
  }

  private void keep(Ask... asks) {
    QuarkusTransaction.requiringNew().run(() -> reminders.keep(source, List.of(asks)));
  }

  private Map<String, Object> shown(UUID id, String state) {
    List<Map<String, Object>> items =
        World.as("dlh-leader")
            .get(INBOX + "?limit=200&state=" + state)
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return items.stream()
        .filter(item -> item.get("id").equals(id.toString()))
        .findFirst()
        .orElse(Map.of());
  }

  private void read(UUID id) {
    World.as("dlh-leader")
        .contentType("application/json")
        .body(Map.of("ids", List.of(id.toString())))
        .post(INBOX + "/read")
        .then()
        .statusCode(200);
  }

  @Test
  void whatIsSaidTwiceIsToldOnce() {
    Ask ask = bundle(2).orElseThrow();
    keep(ask);
    read(ask.id());
    keep(ask);
    assertTrue(shown(ask.id(), "OPEN").get("readAt") != null);
    assertEquals(Map.of(), shown(ask.id(), "UNREAD"));
  }

  @Test
  void aChangeOfTheSameDayIsShownAndLeavesItRead() {
    Ask ask = bundle(2).orElseThrow();
    keep(ask);
    read(ask.id());
    Ask more = bundle(3).orElseThrow();
    assertEquals(ask.id(), more.id());
    keep(more);
    assertTrue(shown(ask.id(), "OPEN").get("text").toString().contains("3"));
    assertEquals(Map.of(), shown(ask.id(), "UNREAD"));
  }

  @Test
  void aChangeOfALaterDayIsToldAnew() {
    Ask ask = bundle(2).orElseThrow();
    keep(ask);
    read(ask.id());
    world.change(
        "update inbox_item set asked_at = date_sub(asked_at, interval 2 day) where id = unhex('"
            + ask.id().toString().replace("-", "")
            + "')");
    keep(ask);
    assertEquals(Map.of(), shown(ask.id(), "UNREAD"));
    keep(bundle(3).orElseThrow());
    assertFalse(shown(ask.id(), "UNREAD").isEmpty());
  }

  @Test
  void whatIsNoLongerSaidHasEndedAndComesBackUnread() {
    Ask ask = bundle(1).orElseThrow();
    keep(ask);
    read(ask.id());
    keep();
    assertEquals(Map.of(), shown(ask.id(), "OPEN"));
    assertFalse(shown(ask.id(), "ENDED").isEmpty());
    keep(ask);
    assertFalse(shown(ask.id(), "UNREAD").isEmpty());
  }

  @Test
  void whatAStepAskedForIsTakenOverAsItIs() {
    Ask ask = bundle(1).orElseThrow();
    QuarkusTransaction.requiringNew().run(() -> notifications.ask(ask));
    read(ask.id());
    keep(ask);
    assertEquals(Map.of(), shown(ask.id(), "UNREAD"));
    keep();
    assertEquals(Map.of(), shown(ask.id(), "OPEN"));
  }

  @Test
  void sourcesThatAreNoMoreWaitForNothing() {
    Ask ask = bundle(1).orElseThrow();
    keep(ask);
    QuarkusTransaction.requiringNew().run(() -> reminders.endOthers(source, Set.of(source)));
    assertFalse(shown(ask.id(), "OPEN").isEmpty());
    QuarkusTransaction.requiringNew().run(() -> reminders.endOthers(source, Set.of()));
    assertEquals(Map.of(), shown(ask.id(), "OPEN"));
  }

  @Test
  void aBundleNamesTheEarliestAndIsNoneOfNothing() {
    Ask ask = bundle(3).orElseThrow();
    assertEquals(Map.of("count", "3", "title", "任务0"), ask.parameters());
    assertEquals(world.today().plusDays(1), ask.due());
    assertEquals(Optional.empty(), bundle(0));
  }
}
