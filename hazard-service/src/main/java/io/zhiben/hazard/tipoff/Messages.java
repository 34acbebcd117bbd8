package io.zhiben.hazard.tipoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asked only for a tip-off that was reached. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<MessageRow, UUID> {}
