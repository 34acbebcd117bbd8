package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.value.Labels.Labelled;

/** Whether an enterprise works. */
public enum EnterpriseStatus implements Labelled {
  /** It works. */
  ACTIVE("正常"),
  /** It has stopped for the time being. */
  SUSPENDED("停业"),
  /** It has ended; nothing is deleted. */
  CLOSED("注销"),
  /** It works without a licence, under a code that the suite issues. */
  UNLICENSED("无证");

  private final String label;

  EnterpriseStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
