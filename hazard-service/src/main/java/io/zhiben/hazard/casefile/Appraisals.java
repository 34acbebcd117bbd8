package io.zhiben.hazard.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {
  /** The last one. */
  Optional<Appraisal> about(UUID hazardId) {
    return find("hazardId = ?1 order by id desc", hazardId).firstResultOptional();
  }
}
