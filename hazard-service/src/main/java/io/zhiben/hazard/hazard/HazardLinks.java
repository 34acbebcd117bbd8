package io.zhiben.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Answers other features' questions about hazards, within the caller's scope. */
@ApplicationScoped
public class HazardLinks {
  private final Hazards hazards;

  HazardLinks(Hazards hazards) {
    this.hazards = hazards;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public void require(UUID id) {
    hazards.require(id);
  }

  /** Those that the caller reaches, by id. */
  public List<HazardLink> of(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : hazards.list("id in ?1 order by id", ids).stream()
            .map(hazard ->
                new HazardLink(
                    hazard.id(),
                    hazard.number(),
                    hazard.enterpriseName(),
                    hazard.description(),
                    hazard.level(),
                    hazard.state().name()))
            .toList();
  }
}
