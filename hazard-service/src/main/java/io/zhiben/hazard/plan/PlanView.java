package io.zhiben.hazard.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan with how far it is.
 *
 * @param targets enterprises in it
 * @param inspected those that were inspected in its days, self-checks apart
 * @param recurrence how often each target is inspected; null for once
 * @param window the one that today falls into, else null
 * @param overdue inspections that were owed in windows that have ended
 * @param actions what the caller may do now
 * @param checklist that its inspections go by, else null
 * @param approvedAt null for a draft, and for a plan that needed no approval
 * @param publishedAt null while it isn't public
 * @param topics what its inspections look at, with how many enterprises that was done
 * @param intervalCode the rule of intervals that chose its enterprises; null where none did
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
    List<PlanAction> actions,
    Recurrence recurrence,
    WindowView window,
    long overdue,
    String intervalCode,
    List<TopicProgress> topics,
    PlanChecklist checklist,
    Instant approvedAt,
    Instant publishedAt) {

  /** A checklist by its title now. */
  @Schema(name = "PlanChecklist")
  record PlanChecklist(UUID id, String title) {}

  /** What one can do with a plan. */
  enum PlanAction {
    CLOSE,
    /** Draw from the targets that were not inspected yet. */
    DRAW,
    CHANGE_TARGETS,
    /** As a leader, so that it counts. */
    APPROVE,
    /** As a leader, for everybody, without its enterprises. */
    PUBLISH
  }
}
