package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.ClauseChange;
import java.time.LocalDate;
import java.util.UUID;

/** What the audit trail keeps of a hazard. */
record HazardSnapshot(
    long version,
    String number,
    UUID enterpriseId,
    LifecycleState state,
    Level level,
    String clauseId,
    String description,
    RectificationPlan plan,
    LocalDate deadline,
    Extensions extensions,
    UUID reopens,
    UUID reopenedBy,
    String transferredTo,
    String rectificationMeasures,
    Long rectificationCostFen,
    String evidenceMissing,
    ClauseChange regradeReason,
    String paperNumber,
    ItemProgress items,
    SupervisionLevel listedLevel,
    String category,
    String standard) {

  static HazardSnapshot of(Hazard hazard) {
    return new HazardSnapshot(
        hazard.version(),
        hazard.number(),
        hazard.enterpriseId(),
        hazard.state(),
        hazard.level(),
        hazard.clause() == null ? null : hazard.clause().clauseId(),
        hazard.description(),
        hazard.plan(),
        hazard.deadline(),
        hazard.extensions(),
        hazard.reopens(),
        hazard.reopenedBy(),
        hazard.transferredTo(),
        hazard.rectificationMeasures(),
        hazard.rectificationCostFen(),
        hazard.evidence() == null ? null : hazard.evidence().missing(),
        hazard.regrade() == null ? null : hazard.regrade().reason(),
        hazard.paper() == null ? null : hazard.paper().number(),
        hazard.items(),
        hazard.listedLevel(),
        hazard.category() == null ? null : hazard.category().code(),
        hazard.rectificationStandard());
  }
}
