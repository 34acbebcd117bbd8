package io.zhiben.hazard.inspection;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about inspections. */
public enum InspectionError implements ErrorCode {
  /** The caller's role doesn't record inspections of that kind. */
  INSPECTION_KIND_NOT_YOURS(Kind.FORBIDDEN),
  /** That post doesn't lead an inspection of that kind. */
  LEADER_POST_MISMATCH(Kind.INVALID),
  /** Only a self-check led by the principal and not confirmed yet can be confirmed. */
  NOTHING_TO_CONFIRM(Kind.CONFLICT),
  /** Each item of the checklist gets exactly one answer. */
  CHECKLIST_ANSWERS_INCOMPLETE(Kind.INVALID),
  /** Only what was checked can be without findings. */
  NOTHING_CHECKED(Kind.INVALID),
  /** Whether something was found is said; by silence nobody says that there was nothing. */
  NIL_RETURN_NOT_STATED(Kind.INVALID),
  /** Findings and the word that there are none. */
  NIL_RETURN_CONTRADICTED(Kind.INVALID),
  /** No department of the place has that code. */
  PARTICIPANT_UNKNOWN(Kind.INVALID),
  /** Only the departments that took part add to a joint inspection. */
  NOT_A_PARTICIPANT(Kind.FORBIDDEN),
  /** Findings are added to joint inspections only; others were complete when they were recorded. */
  NOT_A_JOINT_INSPECTION(Kind.CONFLICT),
  /** An inspection is looked over by a level above the one that made it. */
  SUPERVISION_OF_OWN_LEVEL(Kind.FORBIDDEN),
  /** Only a hazard that was signed off is looked back at. */
  REVISIT_NOT_SIGNED_OFF(Kind.CONFLICT),
  /** The item asks for a photo where it is said to be good. */
  ITEM_PHOTO_NEEDED(Kind.INVALID),
  /** What was looked at from afar has a source and a time. */
  REMOTE_SOURCE_NEEDED(Kind.INVALID),
  /** An inspection in depth goes by a checklist, leaves no item out and has an analysis. */
  DISSECTION_NOT_WHOLE(Kind.INVALID),
  /** Photos are added by whoever recorded the inspection. */
  NOT_ITS_RECORDER(Kind.FORBIDDEN),
  /** By a grant across areas one records an own, cross-area inspection of its days only. */
  VISIT_NOT_AS_GRANTED(Kind.UNPROCESSABLE);

  private final Kind kind;

  InspectionError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
