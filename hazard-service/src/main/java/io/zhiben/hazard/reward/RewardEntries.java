package io.zhiben.hazard.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Asked only for a reward that was reached. */
@ApplicationScoped
class RewardEntries implements PanacheRepositoryBase<RewardEntry, UUID> {
  List<RewardEntry> of(UUID reward) {
    return list("rewardId = ?1 order by id", reward);
  }
}
