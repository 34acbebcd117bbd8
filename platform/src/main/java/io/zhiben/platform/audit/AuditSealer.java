package io.zhiben.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.event.EventHeaders;
import io.zhiben.contracts.event.Topics;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.outbox.EventProducer;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Chains audit rows after their transactions ended, in one place, so that writers never wait for
 * one another. Entries take numbers before they commit, so one may become visible behind a higher
 * number that is sealed already: the seals have an order of their own, and an entry is due while no
 * seal names it.
 */
@ApplicationScoped
public class AuditSealer {
  static final int BATCH = 1000;

  /** How many later entries may be sealed before an entry's own transaction ends. */
  private static final int LATE = 100_000;

  /** So far back is looked each time; as far as {@link #LATE} only now and then. */
  private static final int RECENT = 3_000;

  private static final long LOOK_BACK_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final Database database;
  private final EventProducer producer;
  private final ObjectMapper json;
  private final String schema;
  private final String chain;
  private final String topic;

  /** By the nano clock; null before the first look. */
  private volatile Long lookedBackAt;

  AuditSealer(
      Database database,
      EventProducer producer,
      ObjectMapper json,
      @ConfigProperty(name = "zhiben.audit.schema") String schema,
      @ConfigProperty(name = "zhiben.topic-prefix") Optional<String> prefix) {
    this.database = database;
    this.producer = producer;
    this.json = json;
    this.schema = AuditSchema.checked(schema);
    this.chain = schema;
    this.topic = prefix.orElse("") + Topics.AUDIT;
  }

  /** A seal: its place in the chain and the hash up to there. */
  record Seal(long seq, long entryId, String hash) {}

  /**
   * Seals what is due and publishes the new head as a checkpoint.
   *
   * @return number of entries sealed
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int seal() {
    long began = System.nanoTime();
    boolean lookBack = lookedBackAt == null || began - lookedBackAt >= LOOK_BACK_NANOS;
    int late = lookBack ? LATE : RECENT;
    List<AuditEntry> due =
        database.query(
            "select e.* from "
                + schema
                + ".audit_entry e left join "
                + schema
                + ".audit_seal s on s.entry_id = e.id where s.seq is null and e.id > coalesce((select"
                + " max(entry_id) from "
                + schema
                + ".audit_seal), 0) - "
                + late
                + " order by e.id limit "
                + BATCH,
            AuditEntry::read);
    if (lookBack && due.size() < BATCH) {
      lookedBackAt = began;
    }
    if (due.isEmpty()) {
      return 0;
    }
    Optional<Seal> head = head();
    long seq = head.map(Seal::seq).orElse(0L);
    String hash = head.map(Seal::hash).orElse(AuditChain.GENESIS);
    Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
    long[] position = {seq};
    String[] last = {hash};
    database.work(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into "
                  + schema
                  + ".audit_seal (seq, entry_id, hash, sealed_at) values (?,?,?,?)")) {
        for (AuditEntry entry : due) {
          last[0] = AuditChain.next(last[0], entry);
          Database.bind(insert, ++position[0], entry.id(), last[0], now);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
    publish(new Checkpoint(chain, position[0], last[0], now));
    return due.size();
  }

  Optional<Seal> head() {
    return database
        .query(
            "select seq, entry_id, hash from " + schema + ".audit_seal order by seq desc limit 1",
            row -> new Seal(row.getLong(1), row.getLong(2), row.getString(3)))
        .stream()
        .findFirst();
  }

  /** Within the transaction: a seal without its witness is not kept. */
  private void publish(Checkpoint checkpoint) {
    try {
      producer
          .send(
              topic,
              checkpoint.chain(),
              json.writeValueAsString(checkpoint),
              Map.of(
                  EventHeaders.SPEC_VERSION,
                  "1.0",
                  EventHeaders.ID,
                  Ids.next().toString(),
                  EventHeaders.TYPE,
                  "io.zhiben.audit.CheckpointTaken",
                  EventHeaders.SOURCE,
                  "urn:zhiben:" + chain,
                  EventHeaders.TIME,
                  checkpoint.at().toString(),
                  EventHeaders.SUBJECT,
                  checkpoint.chain()))
          .get(40, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (JsonProcessingException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
