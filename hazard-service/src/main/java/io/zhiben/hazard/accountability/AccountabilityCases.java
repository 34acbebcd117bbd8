package io.zhiben.hazard.accountability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AccountabilityCases implements PanacheRepositoryBase<AccountabilityCase, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  AccountabilityCase require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  boolean isOpened(UUID hazardId, AccountabilityReason reason) {
    return count("hazardId = ?1 and reason = ?2", hazardId, reason) > 0;
  }
}
