package io.zhiben.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The suite's own producer: every record is acknowledged by all in-sync replicas, and keeps its
 * order.
 */
@ApplicationScoped
public class EventProducer {
  private final Map<String, Object> settings;
  private volatile KafkaProducer<String, byte[]> producer;

  EventProducer(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    Map<String, Object> merged = new HashMap<>(broker);
    merged.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
    merged.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    merged.put(ProducerConfig.ACKS_CONFIG, "all");
    merged.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // A portion of events travels together, see flush; whoever sends one alone waits this long.
    merged.put(ProducerConfig.LINGER_MS_CONFIG, 10);
    merged.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
    merged.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
    merged.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    merged.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000L);
    this.settings = merged;
  }

  /** Hands the record over; the future ends when the broker has it. */
  public Future<RecordMetadata> send(
      String topic, String key, String payload, Map<String, String> headers) {
    byte[] value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
    return send(topic, key, value, headers);
  }

  /** Hands the record over as it is; the future ends when the broker has it. */
  public Future<RecordMetadata> send(
      String topic, String key, byte[] payload, Map<String, String> headers) {
    ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, key, payload);
    headers.forEach(
        (name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return open().send(sent);
  }

  /**
   * Sends at once what was handed over, and returns when the broker has it or refused it. Consumers
   * then get a portion in few pieces, and each piece is a transaction of theirs.
   */
  void flush() {
    open().flush();
  }

  private synchronized KafkaProducer<String, byte[]> open() {
    if (producer == null) {
      producer = new KafkaProducer<>(settings);
    }
    return producer;
  }

  @PreDestroy
  void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(5));
    }
  }
}
