package io.zhiben.enterprise.device;

import io.zhiben.enterprise.value.Labels.Labelled;

/** The kinds of the national catalogue of special equipment (特种设备目录). */
public enum DeviceKind implements Labelled {
  /** 锅炉. */
  BOILER("锅炉"),
  /** 压力容器. */
  PRESSURE_VESSEL("压力容器"),
  /** 压力管道. */
  PRESSURE_PIPE("压力管道"),
  /** 电梯. */
  LIFT("电梯"),
  /** 起重机械. */
  CRANE("起重机械"),
  /** 客运索道. */
  ROPEWAY("客运索道"),
  /** 大型游乐设施. */
  AMUSEMENT("大型游乐设施"),
  /** 场（厂）内专用机动车辆. */
  VEHICLE("场内机动车辆");

  private final String label;

  DeviceKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
