package io.zhiben.hazard.equipment;

import io.zhiben.contracts.access.Right;

/** The steps of an order; the names stand in {@code EquipmentStopView.actions}. */
enum StopVerb {
  /** 登记检验结果. */
  INSPECT,
  /** 恢复使用. */
  RESUME,
  /** 发现仍在使用. */
  FIND_IN_USE,
  /** 撤销. */
  WITHDRAW;

  Right right() {
    return Right.EQUIPMENT_STOP_WRITE;
  }
}
