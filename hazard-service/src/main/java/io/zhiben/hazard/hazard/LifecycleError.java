package io.zhiben.hazard.hazard;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about a hazard's steps, points and photos. */
public enum LifecycleError implements ErrorCode {
  /** The hazard's state doesn't allow the step. */
  HAZARD_STATE_FORBIDS(Kind.CONFLICT),
  /**
   * A major hazard is assigned only with its five elements (五到位); {@code errors[]} names the
   * missing ones.
   */
  FIVE_ELEMENTS_MISSING(Kind.CONFLICT),
  /** The place asks for records before a major hazard is signed off (Y-381). */
  CASE_RECORDS_MISSING(Kind.CONFLICT),
  /** The one who rectified never signs off. */
  RECTIFIER_CANNOT_SIGN_OFF(Kind.CONFLICT),
  /** The one who rectified doesn't judge his own work. */
  RECTIFIER_CANNOT_REINSPECT(Kind.CONFLICT),
  /** The finder said that it was put right on the spot; somebody else looks again and signs off. */
  FINDER_CANNOT_CLOSE(Kind.CONFLICT),
  /** What was put right on the spot is shown by a photo of afterwards. */
  SPOT_CORRECTION_NEEDS_PHOTO(Kind.CONFLICT),
  /** A hazard goes back only to an earlier step that it took. */
  RETURN_NOT_EARLIER(Kind.CONFLICT),
  /** It came back already; what comes back again is reported on the newer hazard. */
  REOPENED_ALREADY(Kind.CONFLICT),
  /** Points that were handed in are not listed anew. */
  ITEMS_BEGUN(Kind.CONFLICT),
  /** A hazard of several points is handed in point by point. */
  ITEMS_OPEN(Kind.CONFLICT),
  /** The hazard has no points, or none is owed. */
  NO_ITEM_OPEN(Kind.CONFLICT),
  /** No point of the hazard was handed in and waits for somebody to look. */
  NO_ITEM_TO_REINSPECT(Kind.CONFLICT),
  /** That point is handed in already, or not yet. */
  ITEM_STATE_FORBIDS(Kind.CONFLICT),
  /** The hazard has no point of that number. */
  ITEM_UNKNOWN(Kind.INVALID),
  /** The photo shows another point. */
  ITEM_PHOTO_TAKEN(Kind.INVALID),
  /** Nothing comes back before it was signed off. */
  FOUND_BEFORE_SIGN_OFF(Kind.INVALID),
  /** A hazard is transferred to another department of its town only. */
  RECEIVER_UNKNOWN(Kind.INVALID),
  /** A hazard is graded major only by a clause of the criteria. */
  MAJOR_NEEDS_CLAUSE(Kind.INVALID),
  /** None was given and no rule of the tenant says one. */
  DEADLINE_NOT_GIVEN(Kind.INVALID),
  /** A rectification is handed in with at least one photo of afterwards. */
  RECTIFICATION_NEEDS_PHOTO(Kind.INVALID),
  /** The hazard has no such photo of the stage asked for. */
  PHOTO_UNKNOWN(Kind.INVALID),
  /** A closed hazard gets no more evidence. */
  PHOTO_TOO_LATE(Kind.CONFLICT),
  /** More hazards match than one export has. */
  EXPORT_TOO_LARGE(Kind.UNPROCESSABLE);

  private final Kind kind;

  LifecycleError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
