package io.zhiben.hazard.agencyrecord;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AgencyComplaints implements PanacheRepositoryBase<AgencyComplaint, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  AgencyComplaint require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
