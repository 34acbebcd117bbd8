package io.zhiben.hazard.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DirectoryEntries implements PanacheRepositoryBase<DirectoryEntry, UUID> {}
