package io.zhiben.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.RequestOrigin;
import io.zhiben.platform.trace.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the audit row of a change in the change's own transaction: no row, no change. */
@ApplicationScoped
public class AuditTrail {
  private final EntityManager entityManager;
  private final Database database;
  private final ObjectMapper json;
  private final Clock clock;
  private final String insert;

  AuditTrail(
      EntityManager entityManager,
      Database database,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "zhiben.audit.schema") String schema) {
    this.entityManager = entityManager;
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.insert =
        "insert into "
            + AuditSchema.checked(schema)
            + ".audit_entry (at, actor, client, roles, origin, trace_id, action, entity, entity_id,"
            + " region_code, before_state, after_state) values (?,?,?,?,?,?,?,?,?,?,?,?)";
  }

  /**
   * @param action what was done, e.g. {@code hazard.verify}
   * @param entity the kind of thing, e.g. {@code Hazard}
   * @param id the thing's id
   * @param regionCode the place that the thing belongs to
   * @param before the state before, null where there was none
   * @param after the state after, null where there is none
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      String action, String entity, Object id, String regionCode, Object before, Object after) {
    entityManager.flush();
    database.update(insert, row(action, entity, new Change(id, regionCode, before, after)));
  }

  /**
   * One of many changes of a batch.
   *
   * @param before null where there was none
   * @param after null where there is none
   */
  public record Change(Object id, String regionCode, Object before, Object after) {}

  /** The same for many things that were written by batch. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordAll(String action, String entity, List<Change> changes) {
    write(changes.stream().map(change -> prepare(action, entity, change)).toList());
  }

  /** A row that was made and is still to be written. */
  public static final class Prepared {
    private final Object[] row;

    private Prepared(Object[] row) {
      this.row = row;
    }
  }

  /** Makes the row of a change of the present caller, to be written with those of others. */
  public Prepared prepare(String action, String entity, Change change) {
    return new Prepared(row(action, entity, change));
  }

  /** Writes rows of several callers. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(List<Prepared> rows) {
    if (rows.isEmpty()) {
      return;
    }
    database.work(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        for (Prepared prepared : rows) {
          Database.bind(statement, prepared.row);
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  private Object[] row(String action, String entity, Change change) {
    Caller caller = CurrentCaller.get();
    return new Object[] {
      clock.instant(),
      caller.subject(),
      caller.client(),
      caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
      RequestOrigin.current(),
      TraceContext.traceId(),
      action,
      entity,
      String.valueOf(change.id()),
      change.regionCode(),
      toJson(change.before()),
      toJson(change.after())
    };
  }

  private String toJson(Object state) {
    try {
      return state == null ? null : json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
