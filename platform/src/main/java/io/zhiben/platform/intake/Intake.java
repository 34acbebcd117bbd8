package io.zhiben.platform.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.PassingFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Applies a poll of records: effects and offsets in one transaction, as work of the suite itself.
 */
@ApplicationScoped
public class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);
  private static final long LONGEST_PAUSE_MILLIS = 5000;

  private final EventReader reader;
  private final DeadLetters deadLetters;
  private final ConsumedOffsets offsets;
  private final String prefix;
  private volatile boolean stopping;

  Intake(
      EventReader reader,
      DeadLetters deadLetters,
      ConsumedOffsets offsets,
      @ConfigProperty(name = "zhiben.topic-prefix") Optional<String> prefix) {
    this.reader = reader;
    this.deadLetters = deadLetters;
    this.offsets = offsets;
    this.prefix = prefix.orElse("");
  }

  /** What is to be done with records, and for whom. */
  private record Work(
      String consumer, Predicate<EventType> wanted, Consumer<List<Received>> handler) {}

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** {@link #process(String, Predicate, ConsumerRecords, Consumer)} for a consumer of all types. */
  public void process(
      String consumer, ConsumerRecords<String, byte[]> records, Consumer<List<Received>> handler) {
    process(consumer, type -> true, records, handler);
  }

  /**
   * Returns when all records were applied or put aside. While the database or the broker fails it
   * tries again, so that no record is passed over and the order stays.
   *
   * @param consumer the consumer group without the topic prefix
   * @param wanted types of events that the handler uses; records of other types are passed over
   * @param handler gets the understood events in order; a {@link UnusableEvent} or any other fault
   *     of its own puts the one guilty record aside
   */
  public void process(
      String consumer,
      Predicate<EventType> wanted,
      ConsumerRecords<String, byte[]> records,
      Consumer<List<Received>> handler) {
    Work work = new Work(consumer, wanted, handler);
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(records.count());
    records.forEach(all::add);
    try {
      untilPassed(consumer, () -> apply(work, all));
    } catch (RuntimeException e) {
      if (stopping) {
        throw e;
      }
      all.forEach(record -> applyAlone(work, record));
    }
  }

  private void applyAlone(Work work, ConsumerRecord<String, byte[]> record) {
    try {
      untilPassed(work.consumer(), () -> apply(work, List.of(record)));
    } catch (RuntimeException e) {
      if (stopping) {
        throw e;
      }
      untilPassed(work.consumer(), () -> putAside(work.consumer(), record, e));
    }
  }

  /** Runs the work until no passing failure disturbs it; a lasting one is thrown at once. */
  private void untilPassed(String consumer, Runnable work) {
    long pause = 200;
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException e) {
        if (stopping || !PassingFailure.is(e)) {
          throw e;
        }
        LOG.warnf("consumer %s waits after a failure: %s", consumer, e);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private void apply(Work work, List<ConsumerRecord<String, byte[]>> records) {
    List<Received> understood = new ArrayList<>(records.size());
    Map<ConsumerRecord<String, byte[]>, String> unreadable = new LinkedHashMap<>();
    Map<TopicPartition, Long> next = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
      try {
        reader.read(record, work.wanted()).ifPresent(understood::add);
      } catch (UnusableEvent e) {
        unreadable.put(record, e.getMessage());
      }
    }
    // put aside after the effects, so that a refused batch, which is tried again one by one, does
    // not do it twice
    commit(
        work.consumer(),
        next,
        () -> {
          work.handler().accept(understood);
          unreadable.forEach((record, reason) -> deadLetters.put(work.consumer(), record, reason));
        });
  }

  private void putAside(
      String consumer, ConsumerRecord<String, byte[]> record, RuntimeException reason) {
    String code = reason instanceof UnusableEvent ? reason.getMessage() : "HANDLER_FAILED";
    LOG.errorf(reason, "consumer %s cannot apply a record", consumer);
    deadLetters.put(consumer, record, code);
    commit(
        consumer,
        Map.of(new TopicPartition(record.topic(), record.partition()), record.offset() + 1),
        () -> {});
  }

  private void commit(String consumer, Map<TopicPartition, Long> next, Runnable effects) {
    CurrentCaller.runAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew()
                .timeout(120)
                .run(() -> {
                  effects.run();
                  offsets.store(prefix + consumer, next);
                }));
  }
}
