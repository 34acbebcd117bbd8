package io.zhiben.hazard.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asked only for a fund that was reached. */
@ApplicationScoped
class FundEntries implements PanacheRepositoryBase<FundEntry, UUID> {}
