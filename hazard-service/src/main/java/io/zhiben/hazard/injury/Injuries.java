package io.zhiben.hazard.injury;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Injuries implements PanacheRepositoryBase<InjuryRecord, UUID> {
  /** Of a record {@code e}: matched, not compared, and nothing was reported around that day. */
  static final String SUSPECTED =
      "(e.state = 'OPEN' and not exists (select 1 from Accident a where"
          + " a.enterpriseId = e.enterpriseId and a.kind = 'ACCIDENT' and a.state <> 'WITHDRAWN'"
          + " and a.occurrence.occurredAt >= e.windowFrom"
          + " and a.occurrence.occurredAt < e.windowTo))";

  private final Database database;
  private final EntityManager entities;

  Injuries(Database database, EntityManager entities) {
    this.database = database;
    this.entities = entities;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  InjuryRecord requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from injury_record where id = ? for update", row -> 1, id);
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /**
   * Holds every other feed of that source until the transaction ends, so that the second of two
   * that come at once knows what the first one brought.
   */
  void lock(InjurySource source) {
    database.query(
        "select 1 from injury_source where source = ? for update", row -> 1, source.name());
  }

  /**
   * Which of these numbers of that source came before, wherever they are: a source counts across
   * places.
   */
  Set<String> known(InjurySource source, Collection<String> references) {
    List<Object> wanted = new ArrayList<>(references);
    wanted.addFirst(source.name());
    return new HashSet<>(
        database.query(
            "select reference from injury_record where source = ? and reference in (?"
                + ", ?".repeat(references.size() - 1)
                + ")",
            row -> row.getString(1),
            wanted.toArray()));
  }

  /** Which of those records are suspected. */
  Set<UUID> suspectedAmong(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createQuery(
                    "select e.id from InjuryRecord e where e.id in :ids and " + SUSPECTED,
                    UUID.class)
                .setParameter("ids", ids)
                .getResultList());
  }
}
