package io.zhiben.hazard.zero;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.Neighbours;
import io.zhiben.hazard.Neighbours.Heard;
import io.zhiben.hazard.World;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class ZeroResourceTest {
  private static final String ZERO = BASE + "/dynamic-zero";

  @Inject ZeroDesk desk;
  @Inject Database database;

  /** Nobody else's hazards are in it. */
  private final String domain = "zero-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private int look(LocalDate day) {
    return CurrentCaller.callAs(Caller.system(), () -> desk.look(World.DONGLIHU, day));
  }

  /** A general hazard with the enterprise, made a major one of the domain. */
  private String owed() {
    String id = reported(World.PARK);
    step("dlh-officer", id, "verify", Map.of("level", "GENERAL")).then().statusCode(200);
    step("dlh-officer", id, "assign", Map.of("deadline", World.today().plusDays(3).toString()))
        .then()
        .statusCode(200);
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "update hazard set domain_code = ?, level = 'MAJOR' where id = ?",
                domain,
                UUID.fromString(id)));
    return id;
  }

  private List<Heard> heard(int count) {
    return Neighbours.hear(
        Topics.HAZARD,
        count,
        one -> domain.equals(one.body().get("domainCode")) && one.body().containsKey("breaches"));
  }

  @Test
  void isBrokenByAnOverdueMajorHazardAndHeldAgain() {
    owed();
    LocalDate today = World.today();
    look(today.plusDays(3));
    // the last day is still in time, and nothing of the domain was looked at before
    as("dlh-officer").queryParam("domain", domain).get(ZERO).then().body("items", hasSize(0));
    look(today.plusDays(4));
    as("dlh-officer")
        .queryParam("domain", domain)
        .get(ZERO)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].zero", equalTo(false))
        .body("items[0].overdue", equalTo(1))
        .body("items[0].breaches", equalTo(1))
        .body("items[0].daysHeld", equalTo(0))
        .body("items[0].regionName", equalTo("东丽湖街道"));
    look(today.plusDays(5));
    look(today);
    as("dl-leader")
        .queryParam("domain", domain)
        .queryParam("zero", true)
        .get(ZERO)
        .then()
        .body("items.since", contains(today.toString()))
        .body("items[0].breaches", equalTo(1));
    as("dl-leader")
        .queryParam("region", World.DONGLIHU)
        .get(ZERO + "/domains")
        .then()
        .statusCode(200)
        .body("find { it.domainCode == '" + domain + "' }.zero", equalTo(true))
        .body("find { it.domainCode == '" + domain + "' }.towns", equalTo(1));
    assertEquals(
        List.of(EventType.DYNAMIC_ZERO_BROKEN.wireName(), EventType.DYNAMIC_ZERO_HELD.wireName()),
        heard(2).stream().map(Heard::type).toList());
  }

  @Test
  void turnsOnceThoughTwoLookTogether() throws Exception {
    owed();
    LocalDate day = World.today().plusDays(4);
    Callable<Integer> replica = () -> look(day);
    try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> one : replicas.invokeAll(List.of(replica, replica))) {
        try {
          one.get();
        } catch (java.util.concurrent.ExecutionException lost) {
          // the other one was first; the row is there once
        }
      }
    }
    as("dlh-officer").queryParam("domain", domain).get(ZERO).then().body("items", hasSize(1));
    assertEquals(1, heard(1).size());
    look(World.today());
  }

  @Test
  void isSeenByTheOfficeOfThePlaceAlone() {
    owed();
    look(World.today().plusDays(4));
    as("dzgz-officer").queryParam("domain", domain).get(ZERO).then().body("items", hasSize(0));
    as("dzgz-officer")
        .get(ZERO + "/domains")
        .then()
        .body("find { it.domainCode == '" + domain + "' }", nullValue());
    as("dlh-auditor").get(ZERO + "/domains").then().body("domainCode", hasItem(domain));
    assertEquals(403, as("ent-officer").get(ZERO).statusCode());
    as("dlh-officer").queryParam("region", "x").get(ZERO).then().statusCode(400);
    look(World.today());
  }
}
