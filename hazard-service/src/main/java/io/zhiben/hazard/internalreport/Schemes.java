package io.zhiben.hazard.internalreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Schemes implements PanacheRepositoryBase<Scheme, UUID> {
  Optional<Scheme> of(UUID enterprise) {
    return find("enterpriseId", enterprise).firstResultOptional();
  }

  /** Its version grows with this transaction, also when only its file changed. */
  void grow(Scheme one) {
    getEntityManager().lock(one, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
