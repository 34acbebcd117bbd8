package io.zhiben.reporting.projection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.zhiben.contracts.event.Topics;
import io.zhiben.platform.intake.Intake;
import io.zhiben.platform.intake.StoredOffsets;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Does the rebuild that {@link ProjectionRebuild} began: one replica, by lease, reads the topics
 * from where the rebuild has come to, which survives a restart, up to the end that they had when it
 * started to read.
 */
@ApplicationScoped
class ProjectionReplay {
  private static final Logger LOG = Logger.getLogger(ProjectionReplay.class);
  private static final String LEASE = "projection-replay";
  private static final Duration LEASE_TIME = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final List<String> SOURCES =
      List.of(Topics.ENTERPRISE, Topics.HAZARD, Topics.TRAINING);

  private final ProjectionRebuild rebuild;
  private final Projection projection;
  private final Intake intake;
  private final StoredOffsets offsets;
  private final Lease lease;
  private final Map<String, Object> settings;
  private final String prefix;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private volatile boolean stopping;

  ProjectionReplay(
      ProjectionRebuild rebuild,
      Projection projection,
      Intake intake,
      @Identifier("stored-offsets") StoredOffsets offsets,
      Lease lease,
      ReplaySettings settings) {
    this.rebuild = rebuild;
    this.projection = projection;
    this.intake = intake;
    this.offsets = offsets;
    this.lease = lease;
    this.settings = settings.consumer(ProjectionRebuild.CONSUMER);
    this.prefix = settings.prefix();
  }

  /** Where the broker is and what its topics are called. */
  @ApplicationScoped
  static class ReplaySettings {
    private final Map<String, Object> broker;
    private final String prefix;

    ReplaySettings(
        @Identifier("default-kafka-broker") Map<String, Object> broker,
        @ConfigProperty(name = "zhiben.topic-prefix") Optional<String> prefix) {
      this.broker = broker;
      this.prefix = prefix.orElse("");
    }

    String prefix() {
      return prefix;
    }

    Map<String, Object> consumer(String group) {
      Map<String, Object> merged = new HashMap<>(broker);
      merged.put(ConsumerConfig.GROUP_ID_CONFIG, prefix + group);
      merged.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
      merged.put(
          ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
      merged.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
      merged.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
      merged.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1000);
      return merged;
    }
  }

  void start(@Observes StartupEvent event) {
    timer.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    timer.shutdown();
  }

  private void run() {
    try {
      if (rebuild.current().state().equals(RebuildView.RUNNING) && lease.hold(LEASE, LEASE_TIME)) {
        if (replay()) {
          rebuild.finish();
        }
        lease.release(LEASE);
      }
    } catch (RuntimeException e) {
      LOG.warnf("the replay waits after a failure: %s", e);
    }
  }

  /** Whether it came to the end. */
  private boolean replay() {
    try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions =
          SOURCES.stream()
              .flatMap(topic -> consumer.partitionsFor(prefix + topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      offsets.onPartitionsAssigned(consumer, partitions);
      while (!stopping && partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        if (!records.isEmpty()) {
          intake.process(
              ProjectionRebuild.CONSUMER,
              records,
              events -> {
                projection.apply(events);
                rebuild.advance(events.size());
              });
        }
        if (!lease.hold(LEASE, LEASE_TIME)) {
          return false;
        }
      }
      return !stopping;
    }
  }
}
