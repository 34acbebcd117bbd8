package io.zhiben.enterprise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks into the tables, past the service. */
@ApplicationScoped
public class Rows {
  private final Database database;
  private final String auditSchema;

  Rows(Database database, @ConfigProperty(name = "zhiben.audit.schema") String auditSchema) {
    this.database = database;
    this.auditSchema = auditSchema;
  }

  public <T> List<T> query(String sql, Database.RowReader<T> reader, Object... arguments) {
    return QuarkusTransaction.requiringNew().call(() -> database.query(sql, reader, arguments));
  }

  public int update(String sql, Object... arguments) {
    return QuarkusTransaction.requiringNew().call(() -> database.update(sql, arguments));
  }

  public long count(String sql, Object... arguments) {
    return query(sql, row -> row.getLong(1), arguments).getFirst();
  }

  /** Events of that type and key in the outbox. */
  public long events(String type, String key) {
    return count(
        "select count(*) from outbox where event_type = ? and aggregate_key = ?", type, key);
  }

  public long audited(String action, String entityId) {
    return count(
        "select count(*) from " + auditSchema + ".audit_entry where action = ? and entity_id = ?",
        action,
        entityId);
  }
}
