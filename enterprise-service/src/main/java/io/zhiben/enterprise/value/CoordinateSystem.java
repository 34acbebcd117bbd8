package io.zhiben.enterprise.value;

import io.zhiben.enterprise.value.Labels.Labelled;

/** The system that coordinates are given in. */
public enum CoordinateSystem implements Labelled {
  /** The national system of maps. */
  GCJ02("GCJ-02"),
  /** What satellite receivers give. */
  WGS84("WGS-84");

  private final String label;

  CoordinateSystem(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
