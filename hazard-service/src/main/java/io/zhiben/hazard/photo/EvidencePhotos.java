package io.zhiben.hazard.photo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EvidencePhotos implements PanacheRepositoryBase<EvidencePhoto, UUID> {}
