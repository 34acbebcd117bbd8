package io.zhiben.hazard.inspection;

import io.zhiben.hazard.hazard.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
    @NotNull @Size(max = 100) List<@NotNull @Valid RecordFinding> findings) {

  RecordInspection {
    mode = mode == null ? Mode.ANNOUNCED : mode;
    selection = selection != null ? selection : drawId == null ? Selection.NAMED : Selection.RANDOM;
    circumstances = circumstances == null ? Set.of() : circumstances;
  }

  /**
   * One thing found.
   *
   * @param place where in the enterprise
   * @param clauseId the clause that the finder thinks it rests on
   */
  record RecordFinding(
      @NotBlank @Size(max = 2000) String description,
      @Size(max = 200) String place,
      Level suggestedLevel,
      @Size(max = 60) String clauseId,
      Boolean correctedOnTheSpot) {}
}
