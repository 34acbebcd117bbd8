package io.zhiben.hazard.guidance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asked only for visits that were reached. */
@ApplicationScoped
class GuidanceParticipants implements PanacheRepositoryBase<GuidanceParticipant, UUID> {}
