package io.zhiben.hazard.directory;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Answers the other features' questions about enterprises, within the caller's scope. */
@ApplicationScoped
public class EnterpriseDirectory {
  private final DirectoryEntries entries;

  EnterpriseDirectory(DirectoryEntries entries) {
    this.entries = entries;
  }

  /** The enterprise; not found alike when there is none and when the caller doesn't reach it. */
  public ListedEnterprise require(UUID id) {
    return find(id).orElseThrow(Problem::notFound);
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<ListedEnterprise> find(UUID id) {
    return entries.findByIdOptional(id).map(DirectoryEntry::listed);
  }
}
