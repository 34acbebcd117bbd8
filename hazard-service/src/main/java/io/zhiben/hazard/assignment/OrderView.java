package io.zhiben.hazard.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One assignment.
 *
 * @param issuerCode the place whose office gave it
 * @param regionCode the place that received it
 * @param department code of the department that received it; null for the place's office
 * @param overdue it is with the receiver, and the last day has passed
 * @param returns how often an answer, or what was sent back, was returned
 * @param endedAt null until accepted or withdrawn
 * @param hazards what it is about; empty in lists, like what follows
 * @param entries in the order of time
 * @param actions what the caller may do now
 */
@Schema(name = "AssignmentView")
record OrderView(
    UUID id,
    long version,
    String number,
    String issuerCode,
    String issuerName,
    String regionCode,
    String regionName,
    String department,
    String title,
    String demand,
    LocalDate deadline,
    OrderState state,
    boolean overdue,
    int returns,
    Instant givenAt,
    Instant endedAt,
    List<Hazard> hazards,
    List<Entry> entries,
    List<OrderVerb> actions) {

  @Schema(name = "AssignedHazard")
  record Hazard(UUID id, String number) {}

  /**
   * A step that was taken.
   *
   * @param org of whoever took it; null for the office of a place
   */
  @Schema(name = "AssignmentEntry")
  record Entry(Instant at, OrderVerb verb, String org, String note) {}

  OrderView with(List<Hazard> about, List<Entry> steps, List<OrderVerb> allowed) {
    return new OrderView(
        id,
        version,
        number,
        issuerCode,
        issuerName,
        regionCode,
        regionName,
        department,
        title,
        demand,
        deadline,
        state,
        overdue,
        returns,
        givenAt,
        endedAt,
        about,
        steps,
        allowed);
  }
}
