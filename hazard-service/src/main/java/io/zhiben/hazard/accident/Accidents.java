package io.zhiben.hazard.accident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Accidents implements PanacheRepositoryBase<Accident, UUID> {
  private final Database database;

  Accidents(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  Accident require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Locked until the transaction ends. */
  Accident requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from accident where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Closed and not evaluated, as many as that after the id. */
  List<Accident> waitingForEvaluation(UUID after, int most) {
    return find(
            "state = ?1 and evaluationDueOn is not null and id > ?2 order by id",
            AccidentStage.CLOSED,
            after)
        .range(0, most - 1)
        .list();
  }

  /** Its version grows with this transaction, also when only what belongs to it changed. */
  void grow(Accident accident) {
    getEntityManager().lock(accident, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
