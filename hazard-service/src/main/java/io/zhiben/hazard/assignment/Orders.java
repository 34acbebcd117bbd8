package io.zhiben.hazard.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Orders implements PanacheRepositoryBase<AssignmentOrder, UUID> {
  private final Database database;

  Orders(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  AssignmentOrder require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  AssignmentOrder requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from assignment_order where id = ? for update", row -> 1, id);
    return require(id);
  }

  void keep(UUID orderId, List<CaseFacts> hazards) {
    for (int i = 0; i < hazards.size(); i++) {
      database.update(
          "insert into assignment_order_hazard (order_id, no, hazard_id, hazard_number)"
              + " values (?, ?, ?, ?)",
          orderId,
          i + 1,
          hazards.get(i).id(),
          hazards.get(i).number());
    }
  }

  /** Of an assignment that was reached. */
  List<OrderView.Hazard> hazardsOf(UUID orderId) {
    return database.query(
        "select hazard_id, hazard_number from assignment_order_hazard where order_id = ?"
            + " order by no",
        row -> new OrderView.Hazard(Database.uuid(row.getBytes(1)), row.getString(2)),
        orderId);
  }

  /** A step, and who took it. */
  record Taken(OrderVerb verb, String subject, String org, String note, Instant at) {}

  void note(UUID orderId, Taken step) {
    database.update(
        "insert into assignment_order_entry"
            + " (id, order_id, verb, taken_by, taken_org, note, taken_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        orderId,
        step.verb(),
        step.subject(),
        step.org(),
        step.note(),
        step.at());
  }

  /** Of an assignment that was reached, in the order of time. */
  List<OrderView.Entry> entriesOf(UUID orderId) {
    return database.query(
        "select taken_at, verb, taken_org, note from assignment_order_entry where order_id = ?"
            + " order by id",
        row ->
            new OrderView.Entry(
                Database.instant(row, "taken_at"),
                OrderVerb.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4)),
        orderId);
  }
}
