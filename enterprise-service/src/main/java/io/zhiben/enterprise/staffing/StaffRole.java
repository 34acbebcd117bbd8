package io.zhiben.enterprise.staffing;

import io.zhiben.enterprise.value.Labels.Labelled;

/** What staff of supervision does. */
public enum StaffRole implements Labelled {
  /** 执法人员 (Y-146, Y-222). */
  ENFORCER("执法人员"),
  /** 监管员 of a town or street (Y-387). */
  SUPERVISOR("监管员"),
  /** 协管员 of a community (Y-388). */
  ASSISTANT("协管员");

  private final String label;

  StaffRole(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
