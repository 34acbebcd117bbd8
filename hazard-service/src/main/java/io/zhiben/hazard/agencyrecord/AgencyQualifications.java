package io.zhiben.hazard.agencyrecord;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AgencyQualifications implements PanacheRepositoryBase<AgencyQualification, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  AgencyQualification require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
