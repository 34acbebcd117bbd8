package io.zhiben.enterprise.staffing;

/** What staff of supervision does. */
public enum StaffRole {
  /** 执法人员 (Y-146, Y-222). */
  ENFORCER,
  /** 监管员 of a town or street (Y-387). */
  SUPERVISOR,
  /** 协管员 of a community (Y-388). */
  ASSISTANT
}
