package io.zhiben.e2e.job;

import io.zhiben.e2e.suite.LiveSuite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What was told on the suite's topics, and can be told once more. */
final class ToldEvents implements AutoCloseable {
  private final String prefix;
  private final KafkaProducer<String, byte[]> producer;
  private final KafkaConsumer<String, byte[]> consumer;

  ToldEvents(LiveSuite suite) {
    this.prefix = suite.topicPrefix();
    Map<String, Object> broker = Map.of("bootstrap.servers", suite.endpoints().kafkaBootstrap());
    this.producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
    this.consumer =
        new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** Sends every event of the topics again, in a random order; returns how many there were. */
  int tellAgain(Random random, String... topics) {
    List<ConsumerRecord<String, byte[]>> told = new ArrayList<>();
    for (String topic : topics) {
      told.addAll(read(prefix + topic));
    }
    Collections.shuffle(told, random);
    for (ConsumerRecord<String, byte[]> record : told) {
      producer.send(
          new ProducerRecord<>(
              record.topic(), record.partition(), record.key(), record.value(), record.headers()));
    }
    producer.flush();
    return told.size();
  }

  /** The ends of all partitions that hold anything, by topic and partition. */
  Map<String, Long> ends(String... topics) {
    Map<String, Long> ends = new TreeMap<>();
    for (String topic : topics) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(prefix + topic).stream()
              .map(part -> new TopicPartition(part.topic(), part.partition()))
              .toList();
      consumer
          .endOffsets(partitions)
          .forEach((part, end) -> {
            if (end > 0) {
              ends.put(part.topic() + "/" + part.partition(), end);
            }
          });
    }
    return ends;
  }

  private List<ConsumerRecord<String, byte[]>> read(String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(part -> new TopicPartition(topic, part.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        if (record.value() != null) {
          records.add(record);
        }
      }
    }
    return records;
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
