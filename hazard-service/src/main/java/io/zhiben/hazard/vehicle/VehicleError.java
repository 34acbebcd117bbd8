package io.zhiben.hazard.vehicle;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about violations by vehicles. */
public enum VehicleError implements ErrorCode {
  /** The offence's state doesn't allow the step. */
  OFFENCE_STATE_FORBIDS(Kind.CONFLICT),
  /** Another unit handles offences of this kind on this road. */
  OFFENCE_OF_OTHER_UNIT(Kind.FORBIDDEN),
  /** A blocked fire lane has a road, nothing else has. */
  LANE_ROAD_MISSING(Kind.INVALID),
  /** The text holds an identity or telephone number. */
  OFFENCE_NAMES_PERSON(Kind.INVALID);

  private final Kind kind;

  VehicleError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
