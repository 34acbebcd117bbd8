package io.zhiben.hazard.ownerless;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OwnerlessHazards implements PanacheRepositoryBase<OwnerlessHazard, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  OwnerlessHazard require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  Optional<OwnerlessHazard> about(UUID hazardId) {
    return find("hazardId", hazardId).firstResultOptional();
  }
}
