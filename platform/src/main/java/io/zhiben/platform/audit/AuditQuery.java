package io.zhiben.platform.audit;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the trail for those who may, newest first and bounded by the reader's place. */
@ApplicationScoped
public class AuditQuery {
  private final Database database;
  private final String schema;
  private final List<String> auditorsOnly;

  /**
   * @param auditorsOnly kinds of things whose entries nobody but an auditor reads
   */
  AuditQuery(
      Database database,
      @ConfigProperty(name = "zhiben.audit.schema") String schema,
      @ConfigProperty(name = "zhiben.audit.auditors-only") Optional<List<String>> auditorsOnly) {
    this.database = database;
    this.schema = AuditSchema.checked(schema);
    this.auditorsOnly = auditorsOnly.orElse(List.of());
  }

  /**
   * @param entity kind of thing, e.g. {@code Hazard}; null for all
   * @param entityId id of one thing; null for all
   * @param page limit, and as cursor the number of the entry before which to go on
   */
  @Transactional
  public Page<AuditEntry> list(String entity, String entityId, PageRequest page) {
    List<Object> arguments = new ArrayList<>();
    String from = from(entity, entityId, arguments);
    long total =
        database
            .query(
                "select count(*) from (select 1"
                    + from
                    + " limit "
                    + (PageRequest.WINDOW + 1)
                    + ") counted",
                row -> row.getLong(1),
                arguments.toArray())
            .getFirst();
    if (page.after() != null) {
      from += " and e.id < ?";
      arguments.add(cursor(page.after()));
    }
    List<AuditEntry> rows =
        database.query(
            "select e.*" + from + " order by e.id desc limit " + (page.limit() + 1),
            AuditEntry::read,
            arguments.toArray());
    boolean more = rows.size() > page.limit();
    List<AuditEntry> items = more ? rows.subList(0, page.limit()) : rows;
    return new Page<>(
        items,
        total,
        total <= PageRequest.WINDOW,
        more ? Long.toString(items.getLast().id()) : null);
  }

  private String from(String entity, String entityId, List<Object> arguments) {
    Caller caller = CurrentCaller.get();
    String column =
        switch (caller.scope()) {
          case CITY -> "r.city_code";
          case DISTRICT -> "r.district_code";
          case TOWN -> "r.town_code";
          case VILLAGE -> "r.code";
          // who has no place sees nothing: null equals nothing, not even an empty code
          default -> "null";
        };
    StringBuilder from =
        new StringBuilder(" from ")
            .append(schema)
            .append(".audit_entry e join region r on r.code = e.region_code where ")
            .append(column)
            .append(" = ?");
    arguments.add(caller.region());
    if (!caller.has(Role.AUDITOR) && !auditorsOnly.isEmpty()) {
      from.append(" and e.entity not in (?")
          .append(", ?".repeat(auditorsOnly.size() - 1))
          .append(")");
      arguments.addAll(auditorsOnly);
    }
    if (entity != null) {
      from.append(" and e.entity = ?");
      arguments.add(entity);
    }
    if (entityId != null) {
      from.append(" and e.entity_id = ?");
      arguments.add(entityId);
    }
    return from.toString();
  }

  private static long cursor(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "after");
    }
  }
}
