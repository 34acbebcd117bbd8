package io.zhiben.training.directory;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Answers the other features' questions about enterprises, within the caller's scope. */
@ApplicationScoped
public class EnterpriseDirectory {
  private final EntityManager entityManager;

  EnterpriseDirectory(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The enterprise; not found alike when there is none and when the caller doesn't reach it. */
  public ListedEnterprise require(UUID id) {
    DirectoryEntry entry = entityManager.find(DirectoryEntry.class, id);
    if (entry == null) {
      throw Problem.notFound();
    }
    return entry.listed();
  }
}
