package io.zhiben.hazard.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.SupervisionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SubjectHazards implements PanacheRepositoryBase<SubjectHazard, UUID> {

  void add(UUID subjectId, List<CaseFacts> hazards, SupervisionLevel active) {
    hazards.forEach(hazard -> persist(new SubjectHazard(subjectId, hazard, active)));
    flush();
  }

  List<SubjectHazard> of(UUID subjectId) {
    return list("subjectId = ?1 order by id", subjectId);
  }

  /** Ids of the hazards that the caller reaches. */
  Set<UUID> hazardsOf(UUID subjectId) {
    return of(subjectId).stream()
        .map(SubjectHazard::hazardId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean isListedAt(UUID hazardId, SupervisionLevel level) {
    return count("hazardId = ?1 and activeLevel = ?2", hazardId, level) > 0;
  }

  /** The highest level at which the hazard is listed; null when it is not. */
  SupervisionLevel highestOf(UUID hazardId) {
    return list("hazardId = ?1 and activeLevel is not null", hazardId).stream()
        .map(SubjectHazard::activeLevel)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  Set<UUID> subjectsOf(Collection<UUID> hazardIds) {
    return list("hazardId in ?1", hazardIds).stream()
        .map(SubjectHazard::subjectId)
        .collect(Collectors.toSet());
  }
}
