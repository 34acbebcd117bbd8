package io.zhiben.reporting.duty;

import io.zhiben.reporting.projection.TownKey;

/** By what the enterprises that owe a duty are told apart. */
public enum SubjectGroup {
  NONE("''"),
  DISTRICT("e.district_code"),
  TOWN("e.town_code"),
  VILLAGE("e.place_code"),
  DOMAIN("e.domain_code");

  private final String expression;

  SubjectGroup(String expression) {
    this.expression = expression;
  }

  /** The expression over subjects {@code e}. */
  String expression() {
    return expression;
  }

  /** Whether all enterprises of a town are in one group. */
  boolean isOfTowns() {
    return this == NONE || this == DISTRICT || this == TOWN;
  }

  /**
   * The group of a whole town.
   *
   * @throws IllegalStateException where a town's enterprises are in several
   */
  String of(TownKey town) {
    return switch (this) {
      case NONE -> "";
      case DISTRICT -> town.district();
      case TOWN -> town.town();
      case VILLAGE, DOMAIN -> throw new IllegalStateException(name());
    };
  }
}
