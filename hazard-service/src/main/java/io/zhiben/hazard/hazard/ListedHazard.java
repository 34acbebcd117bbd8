package io.zhiben.hazard.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a list says of a hazard, and what tells whose turn it is. A whole hazard is three times as
 * much, and most of a page's time would go into reading what nobody sees.
 *
 * @param level null until graded
 * @param plan null where nothing of it is there yet
 * @param regradeDue the clause it rests on has changed since it was graded
 * @param evidenceMissing somebody decided that what is known doesn't suffice to grade it
 */
record ListedHazard(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String placeCode,
    Level level,
    Level suggestedLevel,
    LifecycleState state,
    String description,
    LocalDate foundOn,
    LocalDate deadline,
    Source source,
    boolean regradeDue,
    boolean evidenceMissing,
    SupervisionLevel listedLevel,
    RectificationPlan plan,
    boolean correctedOnTheSpot,
    Instant assignedAt,
    Set<String> rectifiers) {

  /** The components in their order. */
  static final String FIELDS =
      "e.id, e.version, e.number, e.enterpriseId, e.enterpriseName, e.place.code, e.level,"
          + " e.suggestedLevel, e.state, e.description, e.foundOn, e.deadline, e.source,"
          + " e.regrade.reason is not null, e.evidence.missing is not null, e.listedLevel, e.plan,"
          + " e.correctedOnTheSpot, e.assignedAt, e.rectifiers";

  /** What it waits for; null at its end. */
  NextStep nextStep() {
    return NextStep.of(
        state,
        level == Level.MAJOR && (plan == null || !plan.missing().isEmpty()),
        Hazard.closesOnTheSpot(correctedOnTheSpot, level, assignedAt, rectifiers));
  }

  long overdueDays(LocalDate today) {
    return state.overdueDays(deadline, today);
  }
}
