package io.zhiben.hazard;

/** The phase of an object's life that a hazard or a check item belongs to (Y-022, Y-125). */
public enum LifecyclePhase {
  /** 规划布局. */
  PLAN,
  /** 设计. */
  DESIGN,
  /** 建设施工. */
  BUILD,
  /** 生产运营. */
  OPERATE
}
