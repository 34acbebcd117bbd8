package io.zhiben.hazard.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Rewards implements PanacheRepositoryBase<Reward, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  Reward require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  Optional<Reward> ofTipOff(UUID tipOff) {
    return find("tipOffId", tipOff).firstResultOptional();
  }
}
