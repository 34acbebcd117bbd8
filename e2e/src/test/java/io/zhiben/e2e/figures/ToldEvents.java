package io.zhiben.e2e.figures;

import io.zhiben.e2e.suite.LiveSuite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  private static final long LONGEST_SECONDS = 20;

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

  /**
   * What was told again.
   *
   * @param events all of them
   * @param older those of which a newer state had been told already
   */
  record Again(int events, int older) {}

  /** Sends about half of the topics' events once more, in a random order. */
  Again tellAgain(Random random, List<String> topics) {
    List<ConsumerRecord<String, byte[]>> chosen = new ArrayList<>();
    int older = 0;
    for (String topic : topics) {
      List<ConsumerRecord<String, byte[]>> told = read(prefix + topic);
      Map<String, Long> newest = new HashMap<>();
      told.forEach(record -> newest.put(record.key(), record.offset()));
      for (ConsumerRecord<String, byte[]> record : told) {
        if (random.nextBoolean()) {
          chosen.add(record);
          older += record.offset() < newest.get(record.key()) ? 1 : 0;
        }
      }
    }
    Collections.shuffle(chosen, random);
    send(chosen);
    return new Again(chosen.size(), older);
  }

  private void send(List<ConsumerRecord<String, byte[]>> records) {
    List<Future<?>> sent = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      sent.add(
          producer.send(
              new ProducerRecord<>(
                  record.topic(),
                  record.partition(),
                  record.key(),
                  record.value(),
                  record.headers())));
    }
    try {
      for (Future<?> one : sent) {
        one.get(LONGEST_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** The ends of a topic's partitions that hold anything, as offsets are kept: by "name/number". */
  Map<String, Long> ends(String topic) {
    Map<String, Long> ends = new TreeMap<>();
    consumer
        .endOffsets(partitions(prefix + topic))
        .forEach((part, end) -> {
          if (end > 0) {
            ends.put(part.topic() + "/" + part.partition(), end);
          }
        });
    return ends;
  }

  private List<TopicPartition> partitions(String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(part -> new TopicPartition(topic, part.partition()))
        .toList();
  }

  private List<ConsumerRecord<String, byte[]>> read(String topic) {
    List<TopicPartition> partitions = partitions(topic);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        if (record.value() != null && record.key() != null) {
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
