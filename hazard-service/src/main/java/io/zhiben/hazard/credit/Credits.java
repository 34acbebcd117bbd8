package io.zhiben.hazard.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Credits implements PanacheRepositoryBase<CreditRecord, UUID> {
  private final Database database;

  Credits(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  CreditRecord require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** In force on that day, within the caller's scope. */
  List<AdmissionView.AdmissionRecord> inForceInScope(String enterpriseCode, LocalDate today) {
    return find(
            "enterpriseCode = ?1 and state = ?2 and untilOn >= ?3 order by id",
            enterpriseCode,
            CreditState.IN_FORCE,
            today)
        .list()
        .stream()
        .map(CreditRecord::admission)
        .toList();
  }

  /**
   * In force on that day and told to those who keep the joint punishment list, wherever the
   * enterprise is: what is on that list is there for every place.
   */
  List<AdmissionView.AdmissionRecord> inForceAndSent(String enterpriseCode, LocalDate today) {
    return database.query(
        "select number, behaviour_title, effect, bars, until_on from credit_record"
            + " where enterprise_code = ? and state = 'IN_FORCE' and until_on >= ?"
            + " and sent_on is not null order by id",
        row ->
            new AdmissionView.AdmissionRecord(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class)),
        enterpriseCode,
        today);
  }

  CreditRecord requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from credit_record where id = ? for update", row -> 1, id);
    return require(id);
  }
}
