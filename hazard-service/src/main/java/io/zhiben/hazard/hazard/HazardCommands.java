package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The bodies of the requests about hazards. */
final class HazardCommands {
  private static final int NOTE = 1000;
  private static final int TEXT = 2000;

  private HazardCommands() {}

  /**
   * A hazard found outside an inspection.
   *
   * @param place where in the enterprise
   * @param points what has to be put right, one by one, where it is several things
   * @param phase of the object's life
   * @param category code of the place's list
   */
  record ReportHazard(
      @NotNull UUID enterpriseId,
      @NotBlank @Size(max = TEXT) String description,
      @Size(max = 200) String place,
      @NotNull LocalDate foundOn,
      Level suggestedLevel,
      @Size(max = 60) String clauseId,
      @Size(min = 2, max = 20) List<@NotNull @Valid ListedPoint> points,
      LifecyclePhase phase,
      @Size(max = 40) String category) {}

  /**
   * @param clauseId needed for MAJOR, unless the finder cited a clause that stands
   * @param category code of the place's list; the finder's stays when left out
   */
  record VerifyHazard(
      @NotNull Level level,
      @Size(max = 60) String clauseId,
      @Size(max = NOTE) String note,
      @Size(max = 40) String category) {}

  /** The five elements; what is left out is missing still. */
  record PlanRectification(
      @Size(max = 100) String responsible,
      @Size(max = TEXT) String measures,
      @PositiveOrZero Long fundsFen,
      LocalDate deadline,
      @Size(max = TEXT) String contingency) {
    RectificationPlan plan() {
      return new RectificationPlan(responsible, measures, fundsFen, deadline, contingency);
    }
  }

  /**
   * @param deadline when left out, the tenant's rule for the level counts
   * @param responsible the post that answers for the rectification, no person; a major one's plan
   *     says it as well
   * @param standard to what standard it is put right
   */
  record AssignHazard(
      LocalDate deadline,
      @Size(max = NOTE) String note,
      @Size(max = 100) String responsible,
      @Size(max = NOTE) String standard) {}

  record StartRectification(@Size(max = NOTE) String note) {}

  /**
   * @param photoIds photos of the stage AFTER, at least one
   */
  record RectifyHazard(
      @NotBlank @Size(max = TEXT) String measures,
      @PositiveOrZero Long costFen,
      @Size(max = 30) List<@NotNull UUID> photoIds) {
    RectifyHazard {
      photoIds = photoIds == null ? List.of() : photoIds.stream().toList();
    }
  }

  record ReinspectHazard(@NotNull Boolean passed, @Size(max = NOTE) String note) {}

  record SignOffHazard(@Size(max = NOTE) String note) {}

  /**
   * @param missing what has to be brought before it can be graded
   */
  record AskEvidence(@NotBlank @Size(max = NOTE) String missing) {}

  /**
   * @param clauseId needed for MAJOR, though one was cited before
   * @param reason why it is graded so now
   */
  record RegradeHazard(
      @NotNull Level level,
      @Size(max = 60) String clauseId,
      @NotBlank @Size(max = NOTE) String reason) {}

  /**
   * @param to the step that it goes back to, one of {@code returnsTo}; one step back when left out
   */
  record ReturnHazard(@NotBlank @Size(max = NOTE) String reason, LifecycleState to) {}

  /**
   * @param until the day by which it will be done; later than the present deadline
   */
  record AskExtension(@NotNull LocalDate until, @NotBlank @Size(max = NOTE) String reason) {}

  /** What was decided about the extension that is asked for, and why. */
  record DecideExtension(@NotNull Boolean granted, @NotBlank @Size(max = NOTE) String reason) {}

  /**
   * What is seen now of a hazard that was signed off.
   *
   * @param place where in the enterprise; the same place when left out
   */
  record ReopenHazard(
      @NotBlank @Size(max = TEXT) String description,
      @Size(max = 200) String place,
      @NotNull LocalDate foundOn) {}

  /**
   * @param to code of a department, one of the hazard's receivers
   */
  record TransferHazard(
      @NotBlank @Size(max = 40) String to, @NotBlank @Size(max = NOTE) String reason) {}

  /** What has to be put right, point by point. */
  record ItemizeHazard(
      @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid ListedPoint> points) {}

  /**
   * @param position of the point, from 1
   * @param photoIds photos of the stage AFTER that show this point, at least one
   */
  record RectifyItem(
      @NotNull @Positive Integer position,
      @NotBlank @Size(max = TEXT) String measures,
      @PositiveOrZero Long costFen,
      @Size(max = 30) List<@NotNull UUID> photoIds) {
    RectifyItem {
      photoIds = photoIds == null ? List.of() : photoIds.stream().toList();
    }
  }

  record ReinspectItem(
      @NotNull @Positive Integer position,
      @NotNull Boolean passed,
      @Size(max = NOTE) String note) {}

  /** Why it is withdrawn, rejected or handed back. */
  record GiveReason(@NotBlank @Size(max = NOTE) String reason) {}
}
