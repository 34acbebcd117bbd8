package io.zhiben.hazard.poster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Posters implements PanacheRepositoryBase<Poster, UUID> {}
