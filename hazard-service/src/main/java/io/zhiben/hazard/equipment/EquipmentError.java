package io.zhiben.hazard.equipment;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about orders to stop using equipment. */
public enum EquipmentError implements ErrorCode {
  /** The order's state doesn't allow the step. */
  STOP_STATE_FORBIDS(Kind.CONFLICT),
  /** The equipment of the enterprise is stopped already. */
  EQUIPMENT_STOPPED_ALREADY(Kind.CONFLICT),
  /** No inspection was passed since the order. */
  EQUIPMENT_NOT_PASSED(Kind.CONFLICT);

  private final Kind kind;

  EquipmentError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
