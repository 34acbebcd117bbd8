package io.zhiben.hazard.zero;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ZeroStandings implements PanacheRepositoryBase<ZeroStanding, UUID> {}
