package io.zhiben.hazard.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ResidentPosts implements PanacheRepositoryBase<ResidentPost, UUID> {
  private final Database database;

  ResidentPosts(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  ResidentPost require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  ResidentPost requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from resident_post where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Of one that was reached, the last day first. */
  List<ResidentLog> logsOf(UUID postId) {
    return getEntityManager()
        .createQuery(
            "from ResidentLog l where l.postId = :post order by l.day desc", ResidentLog.class)
        .setParameter("post", postId)
        .getResultList();
  }

  /** The days that have a log, by resident supervision; those without any are left out. */
  Map<UUID, Set<LocalDate>> loggedOf(List<UUID> postIds) {
    if (postIds.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            "select l.postId, l.day from ResidentLog l where l.postId in :posts", Object[].class)
        .setParameter("posts", postIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (LocalDate) row[1], Collectors.toSet())));
  }

  void keep(ResidentLog log) {
    getEntityManager().persist(log);
  }
}
