package io.zhiben.enterprise.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells other features which enterprises the caller may name. */
@ApplicationScoped
public class EnterpriseDirectory {
  private final EnterpriseRepository enterprises;

  EnterpriseDirectory(EnterpriseRepository enterprises) {
    this.enterprises = enterprises;
  }

  /** Those of the ids that don't exist or lie outside the caller's scope. */
  @Transactional
  public Set<UUID> unknown(Collection<UUID> ids) {
    Set<UUID> unknown = new HashSet<>(ids);
    if (!ids.isEmpty()) {
      enterprises.find("id in ?1", ids).stream().map(Enterprise::id).forEach(unknown::remove);
    }
    return unknown;
  }
}
