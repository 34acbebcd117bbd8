package io.zhiben.hazard.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Hazards implements PanacheRepositoryBase<Hazard, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  Hazard require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
