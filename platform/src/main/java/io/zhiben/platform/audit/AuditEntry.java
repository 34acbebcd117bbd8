package io.zhiben.platform.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.zhiben.platform.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** One row of the audit trail, as stored. */
public record AuditEntry(
    long id,
    Instant at,
    String actor,
    String client,
    String roles,
    String origin,
    String traceId,
    String action,
    String entity,
    String entityId,
    String regionCode,
    String before,
    String after) {

  /** All fields in the order that the chain covers them. */
  @JsonIgnore
  List<String> fields() {
    return Arrays.asList(
        Long.toString(id),
        at.toString(),
        actor,
        client,
        roles,
        origin,
        traceId,
        action,
        entity,
        entityId,
        regionCode,
        before,
        after);
  }

  static AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        Database.instant(row, "at"),
        row.getString("actor"),
        row.getString("client"),
        row.getString("roles"),
        row.getString("origin"),
        row.getString("trace_id"),
        row.getString("action"),
        row.getString("entity"),
        row.getString("entity_id"),
        row.getString("region_code"),
        row.getString("before_state"),
        row.getString("after_state"));
  }
}
