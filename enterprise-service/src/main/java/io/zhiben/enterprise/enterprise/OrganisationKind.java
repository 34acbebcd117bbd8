package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.value.Labels.Labelled;

/** What kind of body is supervised. */
public enum OrganisationKind implements Labelled {
  /** A company or its branch. */
  ENTERPRISE("企业"),
  /** An individual business. */
  INDIVIDUAL("个体工商户"),
  /** A public institution. */
  INSTITUTION("事业单位"),
  /** A social organisation. */
  ORGANISATION("社会组织"),
  /** An administrative office. */
  GOVERNMENT("机关");

  private final String label;

  OrganisationKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
