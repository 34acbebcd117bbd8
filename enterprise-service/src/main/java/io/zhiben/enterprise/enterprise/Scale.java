package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.value.Labels.Labelled;

/** Size class of the statistics bureau. */
public enum Scale implements Labelled {
  /** Large. */
  LARGE("大型"),
  /** Medium. */
  MEDIUM("中型"),
  /** Small. */
  SMALL("小型"),
  /** Micro. */
  MICRO("微型");

  private final String label;

  Scale(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
