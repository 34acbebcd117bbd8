package io.zhiben.hazard.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan with how far it is.
 *
 * @param targets enterprises in it
 * @param inspected those that were inspected in its days, self-checks apart
 * @param actions what the caller may do now
 */
record PlanView(
    UUID id,
    long version,
    String number,
    String title,
    PlanKind kind,
    PlanState state,
    String regionCode,
    String regionName,
    boolean unannounced,
    LocalDate from,
    LocalDate to,
    String note,
    int targets,
    long inspected,
    Instant madeAt,
    Instant closedAt,
    String closeReason,
    List<PlanAction> actions) {

  /** What one can do with a plan. */
  enum PlanAction {
    CLOSE,
    /** Draw from the targets that were not inspected yet. */
    DRAW
  }
}
