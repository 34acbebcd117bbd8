package io.zhiben.e2e.refusal;

import io.zhiben.contracts.event.Topics;
import io.zhiben.e2e.suite.LiveSuite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The suite's topics, as somebody with access to the broker sees them. */
final class EventBus implements AutoCloseable {
  private final String prefix;
  private final KafkaProducer<String, byte[]> producer;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<Map<String, String>> deadLetters = new ArrayList<>();

  EventBus(LiveSuite suite) {
    this.prefix = suite.topicPrefix();
    Map<String, Object> broker = Map.of("bootstrap.servers", suite.endpoints().kafkaBootstrap());
    this.producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
    this.consumer =
        new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(prefix + Topics.DEAD_LETTER).stream()
            .map(part -> new TopicPartition(part.topic(), part.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** A record in every partition that says it is an enterprise and is none. */
  void sendPoison() {
    int partitions = producer.partitionsFor(prefix + Topics.ENTERPRISE).size();
    for (int partition = 0; partition < partitions; partition++) {
      ProducerRecord<String, byte[]> poison =
          new ProducerRecord<>(
              prefix + Topics.ENTERPRISE,
              partition,
              "poison-" + partition,
              "{\"id\": 17, broken".getBytes(StandardCharsets.UTF_8));
      Map.of(
              "ce_specversion", "1.0",
              "ce_id", UUID.randomUUID().toString(),
              "ce_type", "io.zhiben.enterprise.EnterpriseRegistered",
              "ce_source", "urn:zhiben:test",
              "ce_time", Instant.now().toString(),
              "ce_region", "120110013000",
              "ce_actor", "test")
          .forEach(
              (name, value) -> poison.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      try {
        producer.send(poison).get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      } catch (ExecutionException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** The headers of all dead letters so far. */
  List<Map<String, String>> deadLetters() {
    for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
      Map<String, String> headers = new HashMap<>();
      for (Header header : record.headers()) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
      deadLetters.add(headers);
    }
    return List.copyOf(deadLetters);
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
