package io.zhiben.reporting.meeting;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about meetings, resolutions and topics. */
enum MeetingError implements ErrorCode {
  /** It stands where the step is not possible. */
  MEETING_STATE_FORBIDS(Kind.CONFLICT),
  /** Another place, department or unit holds it. */
  MEETING_NOT_YOURS(Kind.FORBIDDEN),
  MEETING_KIND_UNKNOWN(Kind.INVALID),
  /** Not a unit of the plan in force. */
  MEETING_UNIT_UNKNOWN(Kind.INVALID),
  /** Not a post of the plan that the meeting is held for. */
  MEETING_POST_UNKNOWN(Kind.INVALID),
  /** Minutes of a meeting that is yet to come, or a deadline that has passed. */
  MEETING_DAY_WRONG(Kind.INVALID),
  RESOLUTION_STATE_FORBIDS(Kind.CONFLICT),
  /** Another owner carries it out, or another office closes it. */
  RESOLUTION_NOT_YOURS(Kind.FORBIDDEN),
  /** Neither a place below nor the place itself. */
  RESOLUTION_OWNER_UNKNOWN(Kind.INVALID),
  TOPIC_STATE_FORBIDS(Kind.CONFLICT),
  TOPIC_NOT_YOURS(Kind.FORBIDDEN);

  private final Kind kind;

  MeetingError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
