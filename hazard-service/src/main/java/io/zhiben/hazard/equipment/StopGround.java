package io.zhiben.hazard.equipment;

/** Why it must not be used (Y-397, Y-408). */
enum StopGround {
  /** 未登记. */
  UNREGISTERED,
  /** 未检验、超期未检. */
  UNINSPECTED,
  /** 检验不合格. */
  FAILED,
  /** 未落实操作、维护、应急准备. */
  UNPREPARED
}
