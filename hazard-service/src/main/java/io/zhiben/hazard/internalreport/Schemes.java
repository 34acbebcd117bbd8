package io.zhiben.hazard.internalreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Schemes implements PanacheRepositoryBase<Scheme, UUID> {
  Optional<Scheme> of(UUID enterprise) {
    return find("enterpriseId", enterprise).firstResultOptional();
  }
}
