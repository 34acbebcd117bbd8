package io.zhiben.reporting.projection;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.contracts.event.Topics;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events from the broker to the figures. */
@ReportingTest
class ConsumersTest {
  private static final String FOUND = "figures.find { it.id == 'hazards.found' }.value";

  @Inject World world;
  @Inject ProjectionRebuild rebuild;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @ConfigProperty(name = "zhiben.topic-prefix")
  String prefix;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  void anEventReachesTheFiguresWithinTwoSeconds() {
    world.publish(hazard());
    world.awaitCount("select count(*) from fact_hazard", 1);
    long sequence = world.count("select sequence from change_sequence");

    HazardState second = hazard();
    long begin = System.nanoTime();
    world.publish(second);
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(20))
        .until(() ->
            World.as("tj-officer").get("/api/reporting/v1/figures").<Integer>path(FOUND).equals(2));
    long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();

    assertTrue(millis < 2000, "took " + millis + " ms");
    World.as("dlh-officer")
        .get("/api/reporting/v1/changes")
        .then()
        .statusCode(200)
        .body("sequence", equalTo((int) sequence + 1));
  }

  @Test
  void poisonGoesToTheDeadLettersAloneAndTheRestFlows() {
    HazardState before = hazard();
    HazardState after = hazard();
    String poison = UUID.randomUUID().toString();
    String placeless = UUID.randomUUID().toString();
    world.publish(before);
    world.send(EventType.HAZARD_REPORTED, poison, "{\"id\": 5, ");
    world.send(
        EventType.HAZARD_REPORTED,
        placeless,
        """
        {"id":"%s","version":1,"place":{"code":"120110013001","cityCode":"120000000000"},"state":"REPORTED"}
        """
            .formatted(placeless));
    world.publish(after);

    world.awaitCount("select count(*) from fact_hazard", 2);

    List<String> aside = deadLetters(List.of(poison, placeless));
    assertEquals(List.of(poison, placeless).stream().sorted().toList(), aside);
  }

  @Test
  void aReplayFromTheStartGivesEqualTables() {
    for (int i = 0; i < 40; i++) {
      HazardState hazard = hazard();
      world.publish(
          States.enterprise(
              hazard.enterpriseId(),
              0,
              Places.EAST_LAKE_PLACE,
              "C" + i,
              world.today(),
              "highRisk"));
      world.publish(hazard);
      world.publish(States.assigned(hazard, "GENERAL", world.today(), world.today().plusDays(15)));
      world.publish(States.drill(Places.EAST_LAKE_PLACE, hazard.enterpriseId(), world.today()));
    }
    world.awaitCount("select count(*) from fact_hazard where state = 'ASSIGNED'", 40);
    world.awaitCount("select count(*) from fact_drill", 40);
    world.awaitCount("select count(*) from fact_enterprise", 40);
    // other tests left events in the topics: the first rebuild takes them all in
    rebuild();
    Map<String, List<String>> first = world.dump();

    rebuild();

    assertEquals(first, world.dump());
    assertTrue(first.get("fact_hazard").size() >= 40);
  }

  @Test
  void onlyAnOperatorRebuilds() {
    World.as("dlh-admin")
        .post("/api/reporting/v1/projections/rebuild")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  private void rebuild() {
    World.as("ops")
        .post("/api/reporting/v1/projections/rebuild")
        .then()
        .statusCode(202)
        .body("state", equalTo("RUNNING"));
    World.as("ops")
        .post("/api/reporting/v1/projections/rebuild")
        .then()
        .statusCode(409)
        .body("code", equalTo("REBUILD_RUNNING"));
    await().atMost(Duration.ofSeconds(60)).until(() -> rebuild.current().state().equals("DONE"));
  }

  private HazardState hazard() {
    return States.reported(
        UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), world.today());
  }

  /** Keys of those among the dead letters. */
  private List<String> deadLetters(List<String> keys) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "key.deserializer",
            StringDeserializer.class.getName(),
            "value.deserializer",
            ByteArrayDeserializer.class.getName());
    try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(prefix + Topics.DEAD_LETTER).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Set<String> found = new TreeSet<>();
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(record -> {
                  if (keys.contains(record.key())) {
                    found.add(record.key());
                  }
                });
            return found.size() == keys.size();
          });
      return List.copyOf(found);
    }
  }
}
