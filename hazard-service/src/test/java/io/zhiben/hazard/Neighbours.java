package io.zhiben.hazard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Speaks on the topics as the other services do, and listens to what this one says. */
public final class Neighbours {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final KafkaProducer<String, byte[]> PRODUCER =
      new KafkaProducer<>(
          Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config("kafka.bootstrap.servers")),
          new StringSerializer(),
          new ByteArraySerializer());

  private Neighbours() {}

  public static void say(EventType type, EventState state) {
    try {
      send(type, state.key(), JSON.writeValueAsBytes(state));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends bytes under a correct envelope, whatever they are. */
  public static void send(EventType type, String key, byte[] payload) {
    ProducerRecord<String, byte[]> sent =
        new ProducerRecord<>(config("zhiben.topic-prefix") + type.topic(), key, payload);
    header(sent, EventHeaders.SPEC_VERSION, "1.0");
    header(sent, EventHeaders.ID, UUID.randomUUID().toString());
    header(sent, EventHeaders.TYPE, type.wireName());
    header(sent, EventHeaders.SOURCE, "test");
    header(sent, EventHeaders.TIME, Instant.now().toString());
    header(sent, EventHeaders.SUBJECT, key);
    header(sent, EventHeaders.DATA_SCHEMA, type.dataSchema());
    header(sent, EventHeaders.REGION, "120110013000");
    header(sent, EventHeaders.ACTOR, "system");
    header(sent, EventHeaders.CONTENT_TYPE, "application/json");
    PRODUCER.send(sent);
    PRODUCER.flush();
  }

  /** A record of a topic. */
  public record Heard(String key, Map<String, String> headers, Map<String, Object> body) {
    public String type() {
      return headers.get(EventHeaders.TYPE);
    }
  }

  /** Listens from the topic's beginning until so many records fit, and returns those in order. */
  public static List<Heard> hear(String topic, int count, Predicate<Heard> wanted) {
    String name = config("zhiben.topic-prefix") + topic;
    List<Heard> heard = new ArrayList<>();
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream()
              .map(info -> new TopicPartition(name, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (heard.size() < count && System.nanoTime() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> add(record, wanted, heard));
      }
    }
    return heard;
  }

  private static void add(
      ConsumerRecord<String, byte[]> record, Predicate<Heard> wanted, List<Heard> heard) {
    Map<String, String> headers = new java.util.HashMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    Heard said = new Heard(record.key(), headers, bodyOf(record.value()));
    if (wanted.test(said)) {
      heard.add(said);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> bodyOf(byte[] value) {
    try {
      return JSON.readValue(value, Map.class);
    } catch (java.io.IOException e) {
      return Map.of("raw", new String(value, StandardCharsets.UTF_8));
    }
  }

  private static KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            config("kafka.bootstrap.servers"),
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String config(String key) {
    return ConfigProvider.getConfig().getValue(key, String.class);
  }
}
