package io.zhiben.hazard.crossarea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CrossAreaGrants implements PanacheRepositoryBase<CrossAreaGrant, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  CrossAreaGrant require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** One that counts on that day for that place at that enterprise. */
  Optional<CrossAreaGrant> of(UUID enterpriseId, String visitorCode, LocalDate day) {
    return find(
            "enterpriseId = ?1 and visitorCode = ?2 and endedOn is null and firstDay <= ?3"
                + " and lastDay >= ?3 order by lastDay desc, id",
            enterpriseId,
            visitorCode,
            day)
        .firstResultOptional();
  }

  /** Those that count on that day for that place, the first to end first. */
  List<CrossAreaGrant> of(String visitorCode, LocalDate day) {
    return find(
            "visitorCode = ?1 and endedOn is null and firstDay <= ?2 and lastDay >= ?2"
                + " order by lastDay, id",
            visitorCode,
            day)
        .range(0, 99)
        .list();
  }
}
