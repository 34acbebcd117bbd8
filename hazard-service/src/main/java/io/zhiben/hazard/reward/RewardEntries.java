package io.zhiben.hazard.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asked only for rewards that were reached. */
@ApplicationScoped
class RewardEntries implements PanacheRepositoryBase<RewardEntry, UUID> {}
