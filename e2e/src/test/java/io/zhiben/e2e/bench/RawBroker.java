package io.zhiben.e2e.bench;

import io.zhiben.contracts.event.Topics;
import io.zhiben.e2e.suite.LiveSuite;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What the broker alone does on this machine. */
final class RawBroker {
  private static final int RECORD_BYTES = 1000;

  private final Map<String, Object> broker;
  private final String prefix;

  RawBroker(LiveSuite suite) {
    this.broker = Map.of("bootstrap.servers", suite.endpoints().kafkaBootstrap());
    this.prefix = suite.topicPrefix();
  }

  /** Times from sending a record of 1 kB to having read it, at a steady rate. */
  Latencies roundTrips(int perSecond, int seconds) throws Exception {
    Latencies latencies = new Latencies();
    String topic = prefix + Topics.DEAD_LETTER;
    int count = perSecond * seconds;
    try (KafkaConsumer<byte[], byte[]> consumer = consumer();
        KafkaProducer<byte[], byte[]> producer = producer()) {
      List<TopicPartition> partitions = partitions(consumer, List.of(topic));
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      Thread sender =
          Thread.ofPlatform()
              .start(() -> {
                long start = System.nanoTime();
                for (int i = 0; i < count; i++) {
                  long due = start + i * 1_000_000_000L / perSecond;
                  LockSupport.parkNanos(due - System.nanoTime());
                  ByteBuffer value = ByteBuffer.allocate(RECORD_BYTES);
                  value.putLong(System.nanoTime());
                  producer.send(new ProducerRecord<>(topic, value.array()));
                }
              });
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds + 20L);
      while (latencies.size() < count && System.nanoTime() < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          latencies.addNanos(System.nanoTime() - ByteBuffer.wrap(record.value()).getLong());
        }
      }
      sender.join();
    }
    return latencies;
  }

  /** Records in a second when the state topics are only read. */
  double readPerSecond() {
    List<String> topics =
        List.of(prefix + Topics.ENTERPRISE, prefix + Topics.HAZARD, prefix + Topics.TRAINING);
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer, topics);
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.seekToBeginning(partitions);
      long began = System.nanoTime();
      long read = 0;
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        read += consumer.poll(Duration.ofMillis(200)).count();
      }
      return read / ((System.nanoTime() - began) / 1e9);
    }
  }

  /** The topic as this suite calls it. */
  String topic(String name) {
    return prefix + name;
  }

  /** Sends so many records, and returns when the broker was handed all of them. */
  void send(int count, IntFunction<ProducerRecord<byte[], byte[]>> record) {
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      for (int i = 0; i < count; i++) {
        producer.send(record.apply(i));
      }
      producer.flush();
    }
  }

  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<byte[], byte[]> consumer, List<String> topics) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : topics) {
      consumer
          .partitionsFor(topic)
          .forEach(part -> partitions.add(new TopicPartition(topic, part.partition())));
    }
    return partitions;
  }
}
