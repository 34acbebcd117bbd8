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
import java.time.Clock;
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
    Caller caller = CurrentCaller.get();
    database.update(
        insert,
        clock.instant(),
        caller.subject(),
        caller.client(),
        caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        RequestOrigin.current(),
        TraceContext.traceId(),
        action,
        entity,
        String.valueOf(id),
        regionCode,
        toJson(before),
        toJson(after));
  }

  private String toJson(Object state) {
    try {
      return state == null ? null : json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
