package io.zhiben.platform.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.Topics;
import io.zhiben.platform.PlatformTest;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.sample.Sample;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@PlatformTest
class EventTravelTest {
  private static final Place TOWN =
      new Place("120110013000", "120000000000", "120110000000", "120110013000");

  @Inject Outbox outbox;
  @Inject EventProducer producer;
  @Inject Database database;
  @Inject EntityManager entityManager;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @ConfigProperty(name = "zhiben.topic-prefix")
  String prefix;

  /** Rolls a transaction back. */
  private static final class Regret extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private UUID save(String title, boolean fail) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> {
                  Sample sample = new Sample(TOWN, UUID.randomUUID(), "X", title);
                  entityManager.persist(sample);
                  outbox.append(EventType.ENTERPRISE_REGISTERED, sample::state);
                  if (fail) {
                    throw new Regret();
                  }
                  return sample.id();
                }));
  }

  @Test
  void refusesToWriteWithoutATransaction() {
    assertThrows(
        RuntimeException.class, () -> outbox.append(EventType.ENTERPRISE_REGISTERED, () -> null));
  }

  @Test
  void sendsWhatCommittedAndNothingElse() {
    String mark = "atomic-" + UUID.randomUUID();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      if (i % 2 == 0) {
        kept.add(save(mark, false).toString());
      } else {
        assertThrows(Regret.class, () -> save(mark, true));
      }
    }
    List<ConsumerRecord<String, byte[]>> found =
        read(Topics.ENTERPRISE, record -> text(record).contains(mark), kept.size());
    assertEquals(
        kept.stream().sorted().toList(), found.stream().map(ConsumerRecord::key).sorted().toList());
    ConsumerRecord<String, byte[]> first = found.getFirst();
    assertEquals("1.0", header(first, EventHeaders.SPEC_VERSION));
    assertEquals(EventType.ENTERPRISE_REGISTERED.wireName(), header(first, EventHeaders.TYPE));
    assertEquals("120110013000", header(first, EventHeaders.REGION));
    assertEquals("system", header(first, EventHeaders.ACTOR));
  }

  @Test
  void keepsTheOrderOfEachThing() {
    String mark = "order-" + UUID.randomUUID();
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ids.add(save(mark, false));
    }
    for (int round = 1; round <= 10; round++) {
      String title = mark + round;
      for (UUID id : ids) {
        CurrentCaller.runAs(
            Caller.system(),
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> {
                      Sample sample = entityManager.find(Sample.class, id);
                      sample.rename(title);
                      outbox.append(EventType.ENTERPRISE_CHANGED, sample::state);
                    }));
      }
    }
    Map<String, Long> versions = new HashMap<>();
    for (var record : read(Topics.ENTERPRISE, r -> text(r).contains(mark), 110)) {
      long version = Long.parseLong(text(record).replaceFirst(".*\"version\":(\\d+).*", "$1"));
      assertEquals(versions.getOrDefault(record.key(), -1L) + 1, version);
      versions.put(record.key(), version);
    }
    assertEquals(10, versions.size());
  }

  @Test
  void doesNotPassOverARowThatCommitsLate() throws Exception {
    String mark = "late-" + UUID.randomUUID();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    Thread slow =
        Thread.ofVirtual()
            .start(() ->
                CurrentCaller.runAs(
                    Caller.system(),
                    () ->
                        QuarkusTransaction.requiringNew()
                            .run(() -> {
                              Sample sample =
                                  new Sample(TOWN, UUID.randomUUID(), "X", mark + "slow");
                              entityManager.persist(sample);
                              outbox.append(EventType.ENTERPRISE_REGISTERED, sample::state);
                              written.countDown();
                              try {
                                mayCommit.await(20, TimeUnit.SECONDS);
                              } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                              }
                            })));
    assertTrue(written.await(10, TimeUnit.SECONDS));
    save(mark + "quick", false);
    assertEquals(1, read(Topics.ENTERPRISE, r -> text(r).contains(mark), 1).size());
    mayCommit.countDown();
    slow.join();
    assertEquals(2, read(Topics.ENTERPRISE, r -> text(r).contains(mark), 2).size());
  }

  @Test
  void putsPoisonAsideAloneAndGoesOn() throws Exception {
    String mark = UUID.randomUUID().toString();
    UUID refused = save("poison", false);
    Map<String, String> envelope =
        Map.of(
            EventHeaders.TYPE,
            EventType.ENTERPRISE_REGISTERED.wireName(),
            EventHeaders.ID,
            UUID.randomUUID().toString(),
            EventHeaders.TIME,
            "2026-01-01T00:00:00Z",
            EventHeaders.ACTOR,
            "x");
    String topic = prefix + Topics.ENTERPRISE;
    producer.send(topic, mark, "{not json", envelope).get(10, TimeUnit.SECONDS);
    producer.send(topic, mark, "{}", Map.of()).get(10, TimeUnit.SECONDS);
    producer.send(topic, mark, (String) null, envelope).get(10, TimeUnit.SECONDS);
    producer
        .send(topic, mark, "{}", Map.of(EventHeaders.TYPE, "io.zhiben.later.Unknown"))
        .get(10, TimeUnit.SECONDS);
    UUID good = save("good after poison", false);
    List<ConsumerRecord<String, byte[]>> dead =
        read(
            Topics.DEAD_LETTER, r -> r.key().equals(mark) || r.key().equals(refused.toString()), 3);
    assertEquals(
        List.of("MALFORMED_PAYLOAD", "MISSING_CE_TYPE", "REFUSED_BY_RULE"),
        dead.stream().map(r -> header(r, "dead-letter-reason")).sorted().toList());
    assertEquals(topic, header(dead.getFirst(), "dead-letter-topic"));
    await().atMost(Duration.ofSeconds(20)).until(() -> effects(good) == 1);
    assertEquals(0, effects(refused));
  }

  private int effects(UUID aggregate) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database
                .query(
                    "select count(*) from sample_effect f join outbox o on o.event_id = f.event_id"
                        + " where o.aggregate_key = ?",
                    row -> row.getInt(1),
                    aggregate.toString())
                .getFirst());
  }

  /**
   * Reads the topic from the start until it has found so many, and a little longer to see whether
   * more come.
   */
  private List<ConsumerRecord<String, byte[]>> read(
      String topic, Predicate<ConsumerRecord<String, byte[]>> wanted, int expected) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.GROUP_ID_CONFIG,
                "read-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(prefix + topic));
      long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (found.size() < expected && System.nanoTime() < until) {
        consumer.poll(Duration.ofMillis(200)).forEach(r -> addIf(found, r, wanted));
      }
      consumer.poll(Duration.ofMillis(300)).forEach(r -> addIf(found, r, wanted));
    }
    return found;
  }

  private static void addIf(
      List<ConsumerRecord<String, byte[]>> found,
      ConsumerRecord<String, byte[]> record,
      Predicate<ConsumerRecord<String, byte[]>> wanted) {
    if (record.key() != null && wanted.test(record)) {
      found.add(record);
    }
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    return record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
