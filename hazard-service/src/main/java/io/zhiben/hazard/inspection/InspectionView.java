package io.zhiben.hazard.inspection;

import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.inspection.RecordInspection.Participant;
import io.zhiben.hazard.photo.AlbumPhoto;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspection with what it found.
 *
 * @param drawId the random draw that chose the enterprise, else null; never shown to the enterprise
 * @param ledByPrincipal the enterprise's principal led it and has confirmed so
 * @param findingsCount hazards found
 * @param nilReturn nothing was found, said explicitly
 * @param agencyCode of the consultants who made it, else null
 * @param hazards as they stand now
 * @param actions what the caller may do now
 * @param department that made it, or led it; null for a safety office, an enterprise, an agency
 * @param participants the other departments of a joint inspection
 * @param checklists what it went by, with the answers; empty when it went by none
 * @param supervises the inspection that it looked over, else null; like {@code verdict} and {@code
 *     supervisedBy} for the supervising side only
 * @param verdict what it says about that one
 * @param supervisedBy the inspections of levels above that looked over this one
 * @param checkedBy the enterprise that made a mutual check, else null
 * @param advice of a guidance visit, by hazard; else empty
 * @param revisits the signed-off hazard that it looks back at, else null; for the supervising side
 *     only
 * @param photos of the inspection itself; those of what is wrong belong to the hazards
 * @param photosOwed photos that answers name and that have not arrived
 * @param remote what was looked at from afar, else null
 * @param analysis of an inspection in depth, else null
 * @param topics codes of the topics of plans that it looked at, for the supervising side only
 */
record InspectionView(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    InspectionKind kind,
    Mode mode,
    Selection selection,
    Set<Circumstance> circumstances,
    LocalDate inspectedOn,
    LeaderPost leaderPost,
    boolean ledByPrincipal,
    Instant confirmedAt,
    String note,
    UUID drawId,
    int findingsCount,
    boolean nilReturn,
    String agencyCode,
    Instant recordedAt,
    List<HazardSummary> hazards,
    List<Action> actions,
    String department,
    List<Participant> participants,
    List<AnsweredChecklist> checklists,
    InspectionLink supervises,
    Verdict verdict,
    List<InspectionLink> supervisedBy,
    Checker checkedBy,
    List<Advice> advice,
    Set<String> topics,
    Revisited revisits,
    List<AlbumPhoto> photos,
    long photosOwed,
    RemoteLook remote,
    String analysis) {

  /** A hazard that was looked back at. */
  @Schema(name = "RevisitedHazard")
  record Revisited(UUID id, String number) {}

  /** The enterprise that checked, by the name that it had then. */
  @Schema(name = "InspectionChecker")
  record Checker(UUID id, String name) {}

  /** How a hazard can be put right. */
  @Schema(name = "InspectionAdvice")
  record Advice(UUID hazardId, String text) {}

  /** What one can do with an inspection. */
  enum Action {
    CONFIRM,
    /** As a department that took part. */
    ADD_FINDINGS,
    /** Look over it, as a level above. */
    SUPERVISE,
    /** As whoever recorded it, or as a department of a joint one. */
    ADD_PHOTO
  }

  /**
   * Another inspection.
   *
   * @param verdict what that one says, where it looked over this one; else null
   */
  record InspectionLink(UUID id, String number, LocalDate inspectedOn, Verdict verdict) {}
}
