package io.zhiben.hazard.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The enterprises of a place by the interval in which they are to be inspected, for somebody who
 * makes plans of it (Y-257).
 *
 * @param asOf the day of the facts
 * @param enterprises all of the place that the caller may plan for; closed ones never
 * @param inTime those whose next inspection is not due yet
 * @param groups by rule, the most frequent first; rules that no enterprise fits stand there too
 */
record IntervalProposal(
    String regionCode,
    String regionName,
    LocalDate asOf,
    int enterprises,
    int inTime,
    List<Group> groups) {

  /**
   * The enterprises of one rule.
   *
   * @param first those with the greatest risk, at most {@link IntervalDesk#SHOWN}: by open major
   *     hazards, by accident, by the day on which the next inspection is due
   */
  @Schema(name = "IntervalGroup")
  record Group(
      String code,
      String title,
      Recurrence recurrence,
      int enterprises,
      int inTime,
      List<Proposed> first) {}

  /**
   * One enterprise.
   *
   * @param openMajor major hazards that are open there
   * @param lastAccidentOn null for none in the time that the rules ask for
   * @param lastInspectedOn null for none in the longest interval
   * @param dueOn when the next inspection is due; today where none is known
   * @param credit whether a credit record is in force
   */
  @Schema(name = "ProposedTarget")
  record Proposed(
      UUID enterpriseId,
      String enterpriseCode,
      String enterpriseName,
      long openMajor,
      LocalDate lastAccidentOn,
      LocalDate lastInspectedOn,
      LocalDate dueOn,
      boolean credit) {}
}
