package io.zhiben.hazard.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EscalationSteps implements PanacheRepositoryBase<EscalationStep, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  EscalationStep require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  List<EscalationStep> about(Collection<UUID> causeIds) {
    return causeIds.isEmpty() ? List.of() : list("causeId in ?1", causeIds);
  }

  /** Steps whose cause goes on, behind that id. */
  List<EscalationStep> live(UUID after, int limit) {
    return find("endedOn is null and id > ?1 order by id", after).page(0, limit).list();
  }

  List<EscalationStep> liveOf(UUID hazardId) {
    return list("hazardId = ?1 and endedOn is null", hazardId);
  }

  /** The lowest rung of the same cause and level before that one that is due still. */
  Optional<EscalationStep> dueBefore(EscalationStep step) {
    Cause cause = step.cause();
    return find(
            "causeKind = ?1 and causeId = ?2 and generation = ?3 and level = ?4 and state = ?5"
                + " and position < ?6 order by position",
            cause.kind(),
            cause.id(),
            cause.generation(),
            step.authority().level(),
            StepState.DUE,
            step.position())
        .firstResultOptional();
  }

  List<EscalationStep> referred(
      CauseKind kind, String authority, Collection<String> keys, String period) {
    return list(
        "causeKind = ?1 and authorityCode = ?2 and causeKey in ?3 and generation = ?4 order by id",
        kind,
        authority,
        keys,
        period);
  }

  boolean isFired(Cause cause, SupervisionLevel level, String rung) {
    return count(
            "causeKind = ?1 and causeId = ?2 and generation = ?3 and level = ?4 and rung = ?5",
            cause.kind(),
            cause.id(),
            cause.generation(),
            level,
            rung)
        > 0;
  }
}
