package io.zhiben.hazard.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class JournalEntries implements PanacheRepositoryBase<JournalEntry, UUID> {}
