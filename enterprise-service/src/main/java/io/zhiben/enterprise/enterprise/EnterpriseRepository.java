package io.zhiben.enterprise.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Enterprises within the caller's scope. */
@ApplicationScoped
class EnterpriseRepository implements PanacheRepositoryBase<Enterprise, UUID> {

  /** Refuses ids that don't exist or lie outside the scope, which is the same for the caller. */
  Enterprise get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
