package io.zhiben.reporting.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A resolution of a meeting.
 *
 * @param issuerCode the place whose meeting resolved it
 * @param regionCode the owner's place
 * @param department of the owner's place; null for its office
 * @param overdue nobody says that it is done, and its last day has passed
 * @param evidence what the owner says was done; null until then
 * @param entries in the order of time; empty in lists
 * @param actions what the caller may do now; empty in lists
 * @param departmentSeen whether a plan names the department there or somebody of it has used the
 *     inbox; where not, its code may be wrong and nobody hears of it. Null for the office and in
 *     lists
 */
@Schema(name = "ResolutionView")
record ResolutionView(
    UUID id,
    long version,
    UUID meetingId,
    int no,
    String issuerCode,
    String issuerName,
    String regionCode,
    String regionName,
    String department,
    String content,
    LocalDate deadline,
    ResolutionState state,
    boolean overdue,
    String evidence,
    LocalDate doneOn,
    Instant closedAt,
    List<Entry> entries,
    List<ResolutionVerb> actions,
    Boolean departmentSeen) {

  /**
   * A step that was taken.
   *
   * @param org of whoever took it; null for the office of a place
   */
  @Schema(name = "ResolutionEntry")
  record Entry(Instant at, ResolutionVerb verb, String org, String note) {}
}
