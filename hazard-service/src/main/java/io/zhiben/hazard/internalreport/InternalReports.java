package io.zhiben.hazard.internalreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class InternalReports implements PanacheRepositoryBase<InternalReport, UUID> {}
