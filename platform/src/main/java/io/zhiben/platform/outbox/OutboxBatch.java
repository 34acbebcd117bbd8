package io.zhiben.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One step of the relay: reads the oldest unsent rows, sends them in order and marks those that the
 * broker acknowledged. Rows are found by being unsent, never by a remembered number: transactions
 * commit in another order than they take numbers.
 */
@ApplicationScoped
class OutboxBatch {
  static final int SIZE = 500;
  private static final Duration ACK_TIME = Duration.ofSeconds(40);

  private final Database database;
  private final EventProducer producer;
  private final MeterRegistry metrics;
  private final String prefix;

  OutboxBatch(
      Database database,
      EventProducer producer,
      MeterRegistry metrics,
      @ConfigProperty(name = "zhiben.topic-prefix") Optional<String> prefix) {
    this.database = database;
    this.producer = producer;
    this.metrics = metrics;
    this.prefix = prefix.orElse("");
  }

  /** A row that waits. */
  private record Waiting(
      long seq,
      UUID eventId,
      String topic,
      String type,
      String schema,
      String key,
      String region,
      String actor,
      String traceParent,
      String payload,
      Instant createdAt,
      boolean failed) {}

  /** Returns how many rows it read; {@link #SIZE} says that more may wait. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int send() {
    List<Waiting> rows =
        database.query(
            "select * from outbox where unsent = 1 order by seq limit " + SIZE, OutboxBatch::read);
    if (rows.isEmpty()) {
      return 0;
    }
    Map<Waiting, Future<RecordMetadata>> sent = sendAll(rows);
    producer.flush();
    List<Long> acknowledged = new ArrayList<>();
    RuntimeException failure = null;
    for (var entry : sent.entrySet()) {
      try {
        entry.getValue().get(ACK_TIME.toMillis(), TimeUnit.MILLISECONDS);
        acknowledged.add(entry.getKey().seq());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RecordTooLargeException) {
          hold(entry.getKey(), e.getCause());
        } else {
          failure = new IllegalStateException(e.getCause());
        }
      } catch (TimeoutException e) {
        failure = new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failure = new IllegalStateException(e);
      }
    }
    mark(acknowledged);
    metrics.counter("zhiben_outbox_sent_total").increment(acknowledged.size());
    if (failure != null && acknowledged.isEmpty()) {
      throw failure;
    }
    return failure == null ? rows.size() : 0;
  }

  /** Rows behind a failed row of the same key wait with it; all others go on. */
  private Map<Waiting, Future<RecordMetadata>> sendAll(List<Waiting> rows) {
    Set<String> heldKeys = new HashSet<>();
    Map<Waiting, Future<RecordMetadata>> sent = new LinkedHashMap<>();
    for (Waiting row : rows) {
      String key = row.topic() + '|' + row.key();
      if (row.failed()) {
        heldKeys.add(key);
      } else if (!heldKeys.contains(key)) {
        sent.put(row, producer.send(prefix + row.topic(), row.key(), row.payload(), headers(row)));
      }
    }
    return sent;
  }

  private static Map<String, String> headers(Waiting row) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(EventHeaders.SPEC_VERSION, "1.0");
    headers.put(EventHeaders.ID, row.eventId().toString());
    headers.put(EventHeaders.TYPE, row.type());
    headers.put(EventHeaders.SOURCE, "urn:zhiben:" + row.topic());
    headers.put(EventHeaders.TIME, row.createdAt().toString());
    headers.put(EventHeaders.SUBJECT, row.key());
    headers.put(EventHeaders.DATA_SCHEMA, row.schema());
    headers.put(EventHeaders.REGION, row.region());
    headers.put(EventHeaders.ACTOR, row.actor());
    headers.put(EventHeaders.CONTENT_TYPE, "application/json");
    if (row.traceParent() != null) {
      headers.put(EventHeaders.TRACE_PARENT, row.traceParent());
    }
    return headers;
  }

  private void mark(List<Long> sequences) {
    if (sequences.isEmpty()) {
      return;
    }
    String places = "?" + ",?".repeat(sequences.size() - 1);
    database.update(
        "update outbox set sent_at = utc_timestamp(6) where seq in (" + places + ")",
        sequences.toArray());
  }

  /** A row that the broker will never take holds back its own key until an operator looks at it. */
  private void hold(Waiting row, Throwable reason) {
    database.update(
        "update outbox set attempts = attempts + 1, failure = ? where seq = ?",
        reason.getClass().getSimpleName(),
        row.seq());
    metrics.counter("zhiben_outbox_failed_total").increment();
  }

  private static Waiting read(ResultSet row) throws SQLException {
    return new Waiting(
        row.getLong("seq"),
        Database.uuid(row.getBytes("event_id")),
        row.getString("topic"),
        row.getString("event_type"),
        row.getString("data_schema"),
        row.getString("aggregate_key"),
        row.getString("region_code"),
        row.getString("actor"),
        row.getString("trace_parent"),
        row.getString("payload"),
        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("failure") != null);
  }
}
