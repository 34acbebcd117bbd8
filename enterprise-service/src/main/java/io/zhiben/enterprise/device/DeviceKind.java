package io.zhiben.enterprise.device;

/** The kinds of the national catalogue of special equipment (特种设备目录). */
public enum DeviceKind {
  /** 锅炉. */
  BOILER,
  /** 压力容器. */
  PRESSURE_VESSEL,
  /** 压力管道. */
  PRESSURE_PIPE,
  /** 电梯. */
  LIFT,
  /** 起重机械. */
  CRANE,
  /** 客运索道. */
  ROPEWAY,
  /** 大型游乐设施. */
  AMUSEMENT,
  /** 场（厂）内专用机动车辆. */
  VEHICLE
}
