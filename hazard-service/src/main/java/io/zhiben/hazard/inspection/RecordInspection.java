package io.zhiben.hazard.inspection;

import io.zhiben.hazard.LifecyclePhase;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.hazard.ListedPoint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An inspection that took place.
 *
 * @param mode ANNOUNCED when left out
 * @param selection NAMED when left out
 * @param drawId the random draw that chose the enterprise; selection is then RANDOM
 * @param findings must be there; an empty list says explicitly that nothing was found
 * @param nilReturn true says that nothing was found (零报告); where a checklist stands beside the
 *     empty list it has to be said, and false is never said without findings
 * @param checklists what it went by; each answer NOT_OK becomes a hazard, after the findings
 * @param leadDepartment of a joint inspection; the recorder's own when left out
 * @param participants the other departments of a joint inspection
 * @param supervises the inspection of a lower level that it looked over; only for SUPERVISION
 * @param verdict what it says about that one
 * @param draftId made by the client: the same recorder's second record of it answers the first
 * @param topics codes of the place's topics of plans that it looked at; only of the supervising
 *     side
 * @param revisits the signed-off hazard of the enterprise that it looks back at (清零回头看); only of
 *     the supervising side
 * @param remote what was looked at from afar; exactly where a circumstance says so
 * @param analysis what follows from an inspection in depth (DISSECTION); for others none
 * @param checkedBy of a mutual check, the enterprise that checked this one
 */
record RecordInspection(
    @NotNull UUID enterpriseId,
    @NotNull InspectionKind kind,
    Mode mode,
    Selection selection,
    Set<@NotNull Circumstance> circumstances,
    @NotNull LocalDate inspectedOn,
    @NotNull LeaderPost leaderPost,
    @Size(max = 2000) String note,
    UUID drawId,
    @NotNull @Size(max = 100) List<@NotNull @Valid RecordFinding> findings,
    Boolean nilReturn,
    @Size(max = 5) List<@NotNull @Valid RecordChecklist> checklists,
    @Size(max = 40) String leadDepartment,
    @Size(max = 20) List<@NotNull @Valid Participant> participants,
    UUID supervises,
    Verdict verdict,
    UUID draftId,
    UUID checkedBy,
    @Size(max = 20) Set<@NotNull @Pattern(regexp = "[A-Z0-9_-]{1,40}") String> topics,
    UUID revisits,
    @Valid RemoteLook remote,
    @Size(max = 4000) String analysis) {
  RecordInspection {
    mode = mode == null ? Mode.ANNOUNCED : mode;
    selection = selection != null ? selection : drawId == null ? Selection.NAMED : Selection.RANDOM;
    circumstances = circumstances == null ? Set.of() : circumstances;
    checklists = checklists == null ? List.of() : checklists;
    participants = participants == null ? List.of() : participants;
    topics = topics == null ? Set.of() : topics;
    analysis = analysis == null || analysis.isBlank() ? null : analysis.strip();
  }

  /** Number of hazards that it found. */
  int found() {
    return findings.size()
        + (int) answers().stream().filter(one -> one.answer() == Answer.NOT_OK).count();
  }

  /** Of all checklists, in their order. */
  List<RecordAnswer> answers() {
    return checklists.stream().flatMap(one -> one.answers().stream()).toList();
  }

  /**
   * One thing found.
   *
   * @param place where in the enterprise
   * @param clauseId the clause that the finder thinks it rests on
   * @param department in a joint inspection, the one in whose domain it falls
   * @param points what has to be put right, one by one, where it is several things
   * @param advice how it can be put right; said for each finding of a guidance visit, and there
   *     only
   * @param phase of the object's life
   * @param category code of the place's list
   */
  record RecordFinding(
      @NotBlank @Size(max = 2000) String description,
      @Size(max = 200) String place,
      Level suggestedLevel,
      @Size(max = 60) String clauseId,
      Boolean correctedOnTheSpot,
      @Size(max = 40) String department,
      @Size(min = 2, max = 20) List<@NotNull @Valid ListedPoint> points,
      @Size(max = 1000) String advice,
      LifecyclePhase phase,
      @Size(max = 40) String category) {}

  /**
   * A checklist that was filled in.
   *
   * @param versionId the version of it, in force on the day
   * @param answers exactly one for each of its items
   */
  record RecordChecklist(
      @NotNull UUID versionId,
      @NotNull @Size(max = 300) List<@NotNull @Valid RecordAnswer> answers) {}

  /**
   * What is said about one item.
   *
   * @param remark describes the hazard where the answer is NOT_OK; the item's own words otherwise
   *     do
   * @param place where in the enterprise; with NOT_OK only, like the two after it
   * @param suggestedLevel MAJOR when left out where the item points at a clause
   * @param photos SHA-256 of photos that show it, as 64 small hexadecimal digits; they are added to
   *     the inspection afterwards. Not with NOT_OK, whose photos belong to the hazard.
   */
  record RecordAnswer(
      int no,
      @NotNull Answer answer,
      @Size(max = 2000) String remark,
      @Size(max = 200) String place,
      Level suggestedLevel,
      Boolean correctedOnTheSpot,
      @Size(max = 3) Set<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> photos) {
    RecordAnswer {
      photos = photos == null ? Set.of() : photos;
    }
  }

  /**
   * A department that took part.
   *
   * @param posts who came, as posts, no names
   */
  record Participant(
      @NotBlank @Size(max = 40) String department,
      @NotEmpty @Size(max = 8) List<@NotBlank @Size(max = 50) String> posts) {}
}
