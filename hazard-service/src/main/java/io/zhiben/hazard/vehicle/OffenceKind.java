package io.zhiben.hazard.vehicle;

/** What a vehicle did (Q-040, YF-17). */
enum OffenceKind {
  /** 超速. */
  OVERSPEED,
  /** 超员、超载. */
  OVERCROWDED,
  /** 疲劳驾驶. */
  FATIGUE,
  /** 非法营运. */
  ILLEGAL_OPERATION,
  /** 违法载人. */
  ILLEGAL_PASSENGERS,
  /** 占用消防车通道. */
  FIRE_LANE
}
