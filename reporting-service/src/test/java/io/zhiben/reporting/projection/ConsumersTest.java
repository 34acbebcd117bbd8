package io.zhiben.reporting.projection;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.contracts.event.Topics;
import io.zhiben.local.TestTokens;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
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
  /** A city that no user of the test's world belongs to. */
  private static final String ELSEWHERE = "330100000000";

  private static final String FOUND = "figures.find { it.id == 'hazards.found' }.value";

  @TestHTTPResource("/")
  URI service;

  @Inject World world;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @ConfigProperty(name = "zhiben.topic-prefix")
  String prefix;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @Test
  void anEventReachesTheFiguresAndIsSaidToWatchers() {
    long sequence = sequenceOf(Places.TIANJIN);

    world.publish(hazard());

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            World.as("tj-officer").get("/api/reporting/v1/figures").<Integer>path(FOUND).equals(1));
    World.as("dlh-officer")
        .get("/api/reporting/v1/changes")
        .then()
        .statusCode(200)
        .body("sequence", equalTo((int) sequence + 1));
  }

  @Test
  void aChangeElsewhereIsNotSaidInThisCity() {
    long here = sequenceOf(Places.TIANJIN);
    long there = sequenceOf(ELSEWHERE);
    Ancestry place = new Ancestry(ELSEWHERE, ELSEWHERE, null, null);

    world.apply(States.reported(UUID.randomUUID(), place, UUID.randomUUID(), world.today()));

    assertEquals(there + 1, sequenceOf(ELSEWHERE));
    World.as("dlh-officer")
        .get("/api/reporting/v1/changes")
        .then()
        .statusCode(200)
        .body("sequence", equalTo((int) here));
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
  void whoWatchesHearsOfAChange() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/api/reporting/v1/changes/stream"))
            .header("Authorization", "Bearer " + TestTokens.user("dlh-officer"))
            .build();
    List<String> heard = new CopyOnWriteArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer =
          client.sendAsync(
              request, HttpResponse.BodyHandlers.fromLineSubscriber(new Listener(heard)));
      await().atMost(Duration.ofSeconds(10)).until(() -> !heard.isEmpty());

      world.publish(hazard());
      world.awaitCount("select count(*) from fact_hazard", 1);
      String now = "data:{\"sequence\":%d}".formatted(sequenceOf(Places.TIANJIN));
      await().atMost(Duration.ofSeconds(20)).until(() -> heard.contains(now));
      answer.cancel(true);
      client.shutdownNow();
    }
  }

  /** Keeps the lines of an endless answer. */
  private record Listener(List<String> lines) implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }

    @Override
    public void onError(Throwable failure) {
      // the test ends the connection
    }

    @Override
    public void onComplete() {
      // neither does the end matter
    }
  }

  @Test
  void onlyAnOperatorRebuilds() {
    World.as("dlh-admin")
        .post("/api/reporting/v1/projections/rebuild")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  private HazardState hazard() {
    return States.reported(
        UUID.randomUUID(), Places.EAST_LAKE_PLACE, UUID.randomUUID(), world.today());
  }

  /** What watchers of a city are told; 0 before anything was counted there. */
  private long sequenceOf(String city) {
    return world.count(
        "select coalesce(max(sequence), 0) from change_sequence_city where city_code = '%s'"
            .formatted(city));
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
