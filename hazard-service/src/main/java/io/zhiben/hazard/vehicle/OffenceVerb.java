package io.zhiben.hazard.vehicle;

import io.zhiben.contracts.access.Right;

/** The steps of an offence; the names stand in {@code VehicleOffenceView.actions}. */
enum OffenceVerb {
  /** 处理: what was done with the vehicle. */
  HANDLE,
  /** 不予处理, with the reason. */
  DISMISS;

  Right right() {
    return Right.VEHICLE_OFFENCE_WRITE;
  }
}
