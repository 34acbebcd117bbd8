package io.zhiben.reporting.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps points by hand. */
@ApplicationScoped
class EntryBook implements PanacheRepositoryBase<PointEntry, UUID> {
  private final Database database;

  EntryBook(Database database) {
    this.database = database;
  }

  /**
   * Holds everybody else who gives, decides or publishes points of the plan until the transaction
   * ends: nothing is proposed into a period while it is published.
   */
  void lock(String plan) {
    database.query("select 1 from plan_pack where id = ? for update", row -> 1, plan);
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  PointEntry requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language
    database.query("select 1 from assessment_entry where id = ? for update", row -> 1, id);
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Those of a period that the caller reaches, newest first. */
  List<PointEntry> of(String plan, LocalDate from) {
    return list("planId = ?1 and windowFrom = ?2 order by id desc", plan, from);
  }

  /**
   * Sums of the confirmed points by subject. Part of the score, so asked without the caller's
   * scope.
   */
  Map<String, BigDecimal> confirmed(String plan, LocalDate from) {
    Map<String, BigDecimal> sums = new HashMap<>();
    database
        .query(
            "select subject, sum(points) from assessment_entry where plan_id = ?"
                + " and window_from = ? and state = 'CONFIRMED' group by subject",
            row -> Map.entry(row.getString(1), row.getBigDecimal(2)),
            plan,
            from)
        .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
    return sums;
  }

  /** How many wait for a second person. */
  long open(String plan, LocalDate from) {
    return count("planId = ?1 and windowFrom = ?2 and state = ?3", plan, from, EntryState.PROPOSED);
  }
}
