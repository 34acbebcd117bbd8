package io.zhiben.hazard.firecheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SelfChecks implements PanacheRepositoryBase<FireSelfCheck, UUID> {
  private final Database database;
  private final EntityManager entities;

  SelfChecks(Database database, EntityManager entities) {
    this.database = database;
    this.entities = entities;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  FireSelfCheck require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  FireSelfCheck requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from fire_self_check where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Writes the row where there is none yet; whether it did. A unique key decides between two. */
  boolean isFirst(UUID enterpriseId, String month, UUID checkId) {
    return database.update(
            "insert ignore into fire_self_month (enterprise_id, check_month, check_id)"
                + " values (?, ?, ?)",
            enterpriseId,
            month,
            checkId)
        == 1;
  }

  /** Its version grows with this transaction, also when only what belongs to it changed. */
  void grow(FireSelfCheck check) {
    entities.lock(check, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  void add(FireSelfPart part) {
    entities.persist(part);
  }

  /** In the order of the parts. Whoever asks has reached the self-check already. */
  List<FireSelfPart> parts(UUID checkId) {
    return entities
        .createQuery("select e from FireSelfPart e where e.checkId = :id", FireSelfPart.class)
        .setParameter("id", checkId)
        .getResultStream()
        .sorted(Comparator.comparing(FireSelfPart::part))
        .toList();
  }
}
