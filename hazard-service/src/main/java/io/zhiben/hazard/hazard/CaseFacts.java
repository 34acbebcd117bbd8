package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What other features need of a hazard.
 *
 * @param state name of its lifecycle state
 * @param level null until graded
 * @param clauseSetId the set of criteria that makes it major; null for others
 * @param gradedOn local day; null until graded
 * @param deadline last day of rectification; null until assigned
 * @param owed its rectification is owed: the deadline runs
 * @param open neither signed off nor withdrawn
 * @param settled it passed the re-inspection, was signed off or withdrawn
 */
public record CaseFacts(
    UUID id,
    String number,
    Place place,
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName,
    String state,
    Level level,
    String clauseSetId,
    LocalDate gradedOn,
    LocalDate deadline,
    boolean owed,
    boolean open,
    boolean settled) {

  /**
   * @param zone in which days are told
   */
  static CaseFacts of(Hazard hazard, ZoneId zone) {
    CitedClause clause = hazard.clause();
    LifecycleState state = hazard.state();
    return new CaseFacts(
        hazard.id(),
        hazard.number(),
        hazard.place(),
        hazard.enterpriseId(),
        hazard.enterpriseCode(),
        hazard.enterpriseName(),
        state.name(),
        hazard.level(),
        hazard.level() == Level.MAJOR && clause != null ? clause.setId() : null,
        hazard.verifiedAt() == null ? null : LocalDate.ofInstant(hazard.verifiedAt(), zone),
        hazard.deadline(),
        LifecycleState.OWED.contains(state),
        state.isOpen(),
        !state.isOpen() || state == LifecycleState.REINSPECTED);
  }

  /** Whether the last day of rectification has passed and it is owed still. */
  public boolean overdue(LocalDate today) {
    return owed && deadline.isBefore(today);
  }
}
