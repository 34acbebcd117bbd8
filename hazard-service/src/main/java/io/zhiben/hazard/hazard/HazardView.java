package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;
import io.zhiben.hazard.category.HazardCategory;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A hazard with everything about it.
 *
 * @param place where in the enterprise
 * @param clause as it read when it was cited
 * @param deadlineRule the tenant's rule that gave the deadline, with its version; null when a
 *     person gave it
 * @param originalDeadline the deadline that the assignment set; null until assigned
 * @param extensions how often it was put off
 * @param extension the later deadline that is asked for now; null when nothing is
 * @param plan the five elements; missing ones are null
 * @param actions the steps that the caller may take now
 * @param returnsTo the steps that RETURN may name now, earliest first
 * @param mayAddPhotos whether the caller may add evidence now
 * @param evidence null unless it could not be graded for want of evidence
 * @param regrade null unless the clause it rests on has changed since it was graded
 * @param rejected WITHDRAWN because it is no hazard (不予认定)
 * @param reopens the hazard that was signed off and came back as this one; null for the usual ones
 * @param reopenedBy the hazard as which this one came back; null while it didn't
 * @param progress how many of its points are rectified and passed; null for the usual hazard, which
 *     has none
 * @param items its points in their order; empty for the usual hazard
 * @param paper null unless it comes out of a legacy register
 * @param transferredTo code of the department that deals with it instead of the lead; else null
 * @param listedLevel the highest level at which it is listed (挂牌督办); null for the usual ones
 * @param phase of the object's life; null where nobody said
 * @param category null where nobody said
 * @param standard to what standard it is to be put right; null where nobody said
 * @param idleDays whole days since anything was done about it while it is open; else 0
 */
record HazardView(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName,
    String regionCode,
    String regionName,
    String domainCode,
    UUID inspectionId,
    Source source,
    Level level,
    Level suggestedLevel,
    LifecycleState state,
    String description,
    String place,
    boolean correctedOnTheSpot,
    LocalDate foundOn,
    LocalDate deadline,
    String deadlineRule,
    long overdueDays,
    Verb nextStep,
    NextStep.Owner nextOwner,
    CitedClause clause,
    RectificationPlan plan,
    Rectification rectification,
    Dates dates,
    List<TimelineView> timeline,
    List<AlbumPhoto> photos,
    List<Verb> actions,
    List<LifecycleState> returnsTo,
    boolean mayAddPhotos,
    EvidenceGap evidence,
    RegradeMark regrade,
    boolean rejected,
    LocalDate originalDeadline,
    int extensions,
    AskedExtension extension,
    Link reopens,
    Link reopenedBy,
    String transferredTo,
    Paper paper,
    ItemProgress progress,
    List<ItemView> items,
    SupervisionLevel listedLevel,
    LifecyclePhase phase,
    HazardCategory category,
    String standard,
    long idleDays) {

  /** Another hazard of the same enterprise. */
  record Link(UUID id, String number) {}

  /** A later deadline that waits for a decision. */
  record AskedExtension(LocalDate until, String reason, Instant askedAt) {}

  /** What was handed in last. */
  record Rectification(String measures, Long costFen) {}

  /** When each step was taken; null where it was not, or was undone. */
  record Dates(
      Instant recordedAt,
      Instant verifiedAt,
      Instant assignedAt,
      Instant rectifiedAt,
      Instant reinspectedAt,
      Instant signedOffAt,
      Instant withdrawnAt) {}

  /**
   * @param actorRole the role by which it was done, as the identity server names it
   * @param detail the step that a return leads to, the day of an extension, the number of the
   *     hazard as which one came back, the code of the receiving department; else null
   */
  record TimelineView(
      Instant at,
      Happening event,
      String actorRole,
      String actorOrg,
      String note,
      String detail,
      List<PhotoRef> photos) {}

  record PhotoRef(UUID id, Stage stage) {}
}
