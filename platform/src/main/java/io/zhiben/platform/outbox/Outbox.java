package io.zhiben.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import io.zhiben.platform.trace.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The only way by which an event leaves a service. */
@ApplicationScoped
public class Outbox {
  static final String INSERT =
      "insert into outbox (event_id, topic, event_type, data_schema, aggregate_key, aggregate_version,"
          + " region_code, actor, trace_parent, payload, created_at) values (?,?,?,?,?,?,?,?,?,?,?)";

  private final EntityManager entityManager;
  private final Database database;
  private final ObjectMapper json;
  private final Clock clock;
  private final TransactionSynchronizationRegistry transactions;
  private final OutboxRelay relay;

  Outbox(
      EntityManager entityManager,
      Database database,
      ObjectMapper json,
      Clock clock,
      TransactionSynchronizationRegistry transactions,
      OutboxRelay relay) {
    this.entityManager = entityManager;
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.transactions = transactions;
    this.relay = relay;
  }

  /**
   * Says that something happened; it is sent if and only if the transaction in hand commits.
   *
   * @param state is asked after pending changes were flushed, so that the version in it is the new
   *     one
   * @throws jakarta.transaction.TransactionalException without a transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(EventType type, Supplier<? extends EventState> state) {
    entityManager.flush();
    database.update(INSERT, row(type, state.get()));
    wakeRelayAfterCommit();
  }

  /**
   * The same for many aggregates that were written by batch, so that versions are known already and
   * nothing needs flushing.
   *
   * @throws jakarta.transaction.TransactionalException without a transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void appendAll(EventType type, List<? extends EventState> states) {
    write(states.stream().map(state -> prepare(type, state)).toList());
  }

  /** An event that was made and is still to be written. */
  public static final class Prepared {
    private final Object[] row;

    private Prepared(Object[] row) {
      this.row = row;
    }
  }

  /** Makes the event of a change of the present caller, to be written with those of others. */
  public Prepared prepare(EventType type, EventState state) {
    return new Prepared(row(type, state));
  }

  /**
   * Says that all of that happened, by several callers perhaps.
   *
   * @throws jakarta.transaction.TransactionalException without a transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(List<Prepared> events) {
    if (events.isEmpty()) {
      return;
    }
    database.work(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        for (Prepared event : events) {
          Database.bind(statement, event.row);
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
    wakeRelayAfterCommit();
  }

  private Object[] row(EventType type, EventState state) {
    if (!type.state().isInstance(state)) {
      throw new IllegalArgumentException(type + " does not carry " + state.getClass());
    }
    return new Object[] {
      Ids.next(),
      type.topic(),
      type.wireName(),
      type.dataSchema(),
      state.key(),
      state.version(),
      state.regionCode(),
      CurrentCaller.get().subject(),
      TraceContext.current(),
      toJson(state),
      clock.instant()
    };
  }

  private String toJson(EventState state) {
    try {
      return json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void wakeRelayAfterCommit() {
    if (transactions.getResource(Outbox.class) != null) {
      return;
    }
    transactions.putResource(Outbox.class, Boolean.TRUE);
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // nothing to prepare: the rows are written already
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              relay.wake();
            }
          }
        });
  }
}
