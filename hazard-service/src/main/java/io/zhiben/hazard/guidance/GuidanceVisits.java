package io.zhiben.hazard.guidance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class GuidanceVisits implements PanacheRepositoryBase<GuidanceVisit, UUID> {}
