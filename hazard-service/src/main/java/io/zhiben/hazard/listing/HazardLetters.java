package io.zhiben.hazard.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HazardLetters implements PanacheRepositoryBase<HazardLetter, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  HazardLetter require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  Optional<HazardLetter> about(UUID hazardId) {
    return find("hazardId", hazardId).firstResultOptional();
  }
}
