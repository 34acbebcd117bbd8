package io.zhiben.hazard.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one must know of a hazard to say who may do what next.
 *
 * @param level null until graded
 * @param rectifiers subjects of all who ever handed in a rectification of it
 * @param spotFinder who entered it as put right on the spot, as long as it can be closed by that;
 *     else null
 * @param reopened it came back already, as another hazard
 */
record HazardSituation(
    LifecycleState state,
    Level level,
    RectificationPlan plan,
    Set<String> rectifiers,
    String spotFinder,
    Due due,
    boolean reopened,
    ItemProgress items,
    Surroundings around) {

  HazardSituation {
    rectifiers = Set.copyOf(rectifiers);
  }

  /**
   * What stands beside the hazard's own row.
   *
   * @param leadDepartments departments that supervise its enterprise as lead, or the one that it
   *     was transferred to
   * @param photoAfter whether it has a photo of afterwards
   * @param today local date
   * @param missingRecords what its place asks for before a major one is signed off, by names; asked
   *     only where the sign-off is next
   */
  record Surroundings(
      Set<String> leadDepartments,
      boolean photoAfter,
      LocalDate today,
      List<String> missingRecords) {
    Surroundings {
      leadDepartments = Set.copyOf(leadDepartments);
      missingRecords = List.copyOf(missingRecords);
    }
  }

  /**
   * Until when it is to be rectified.
   *
   * @param deadline null until assigned
   */
  record Due(LocalDate deadline, Extensions extensions) {}

  Set<String> leadDepartments() {
    return around.leadDepartments();
  }

  boolean extensionPending() {
    return due.extensions().pending();
  }

  /** A deadline that has passed is not put off any more: whoever needs longer says so in time. */
  boolean pastDeadline() {
    return due.deadline().isBefore(around.today());
  }

  boolean lacksElements() {
    return level == Level.MAJOR && !plan.missing().isEmpty();
  }

  /**
   * A hazard that nobody was told to rectify is re-inspected only when it was put right on the spot
   * (即知即改, Y-080). A major one never is: it has its five elements first (Y-188).
   */
  boolean skipsRectification(Verb verb) {
    return verb == Verb.REINSPECT && state == LifecycleState.VERIFIED && spotFinder == null;
  }

  /** Nobody believes a correction on the spot without a photo of afterwards. */
  boolean lacksSpotPhoto() {
    return state == LifecycleState.VERIFIED && !around.photoAfter();
  }
}
