package io.zhiben.hazard.directory;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Answers the other features' questions about enterprises, within the caller's scope. */
@ApplicationScoped
public class EnterpriseDirectory {
  private final DirectoryEntries entries;
  private final Database database;

  EnterpriseDirectory(DirectoryEntries entries, Database database) {
    this.entries = entries;
    this.database = database;
  }

  /**
   * The enterprise that something is going to be written about; not found alike when there is none
   * and when the caller doesn't reach it. It doesn't change until the transaction ends: a row
   * written while the enterprise moves would stay behind. Those who write about it don't wait for
   * one another.
   */
  public ListedEnterprise requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query(
        "select 1 from directory_entry where enterprise_id = ? lock in share mode", row -> 1, id);
    return find(id).orElseThrow(Problem::notFound);
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<ListedEnterprise> find(UUID id) {
    return entries.findByIdOptional(id).map(DirectoryEntry::listed);
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<EnterpriseTraits> traits(UUID id) {
    return entries.findByIdOptional(id).map(DirectoryEntry::traits);
  }
}
