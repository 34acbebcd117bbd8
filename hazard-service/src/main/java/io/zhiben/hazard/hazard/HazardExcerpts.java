package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What documents ask of hazards. */
@ApplicationScoped
public class HazardExcerpts {
  private final Hazards hazards;
  private final HazardSituations situations;

  HazardExcerpts(Hazards hazards, HazardSituations situations) {
    this.hazards = hazards;
    this.situations = situations;
  }

  /**
   * The hazards in that order; not found alike when there is none and when the caller doesn't reach
   * it. A department is refused what it doesn't lead.
   */
  public List<HazardExcerpt> require(List<UUID> ids) {
    return ids.stream()
        .map(hazards::require)
        .map(hazard -> {
          LeadDepartmentPolicy.require(
              CurrentCaller.get(), situations.of(hazard).leadDepartments());
          return HazardExcerpt.of(hazard);
        })
        .toList();
  }

  /** Those of them that the caller reaches, by number; nobody is refused. */
  public List<HazardExcerpt> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : hazards.list("id in ?1 order by number", ids).stream().map(HazardExcerpt::of).toList();
  }
}
