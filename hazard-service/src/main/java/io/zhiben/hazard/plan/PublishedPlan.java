package io.zhiben.hazard.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What everybody may know of a plan (Y-292): what is done how often, and how far it is. Never the
 * enterprises, nor whether they are told before.
 *
 * @param recurrence how often each target is inspected; null for once
 * @param targets enterprises in it
 * @param inspected those that were inspected in its days
 * @param windows how far it is, window by window
 * @param checklist title of the checklist that it goes by, else null
 */
record PublishedPlan(
    UUID id,
    String number,
    String title,
    PlanKind kind,
    String regionCode,
    String regionName,
    LocalDate from,
    LocalDate to,
    Recurrence recurrence,
    int targets,
    long inspected,
    List<WindowView> windows,
    List<TopicProgress> topics,
    String checklist,
    Instant publishedAt) {
  static PublishedPlan of(PlanView plan, List<WindowView> windows) {
    return new PublishedPlan(
        plan.id(),
        plan.number(),
        plan.title(),
        plan.kind(),
        plan.regionCode(),
        plan.regionName(),
        plan.from(),
        plan.to(),
        plan.recurrence(),
        plan.targets(),
        plan.inspected(),
        windows,
        plan.topics(),
        plan.checklist() == null ? null : plan.checklist().title(),
        plan.publishedAt());
  }
}
