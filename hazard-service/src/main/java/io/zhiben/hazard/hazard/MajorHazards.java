package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.CitedClause;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask of major hazards, within the caller's scope. */
@ApplicationScoped
public class MajorHazards {
  private final Hazards hazards;

  MajorHazards(Hazards hazards) {
    this.hazards = hazards;
  }

  /** A major hazard as it was graded. */
  public record MajorHazard(
      UUID id, String number, UUID enterpriseId, CitedClause clause, LocalDate foundOn) {}

  /** Those of the enterprises that were found after that day; withdrawn and rejected ones never. */
  public List<MajorHazard> foundAfter(LocalDate day, Collection<UUID> enterpriseIds) {
    return hazards
        .list(
            "enterpriseId in ?1 and level = ?2 and foundOn > ?3 and state <> ?4 order by id",
            enterpriseIds,
            Level.MAJOR,
            day,
            LifecycleState.WITHDRAWN)
        .stream()
        .map(hazard ->
            new MajorHazard(
                hazard.id(),
                hazard.number(),
                hazard.enterpriseId(),
                hazard.clause(),
                hazard.foundOn()))
        .toList();
  }

  /** How many of them are open, by enterprise; enterprises without any are left out. */
  public Map<UUID, Long> openByEnterprise() {
    return hazards
        .getEntityManager()
        .createQuery(
            "select h.enterpriseId, count(h) from Hazard h where h.level = :major"
                + " and h.state in :open group by h.enterpriseId",
            Object[].class)
        .setParameter("major", Level.MAJOR)
        .setParameter("open", LifecycleState.OPEN)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** The clauses that hazards of those inspections rest on, or that their finders cited. */
  public Set<String> clausesOf(Collection<UUID> inspectionIds) {
    if (inspectionIds.isEmpty()) {
      return Set.of();
    }
    return hazards
        .list("inspectionId in ?1 and clause.clauseId is not null", inspectionIds)
        .stream()
        .map(hazard -> hazard.clause().clauseId())
        .collect(Collectors.toUnmodifiableSet());
  }
}
