package io.zhiben.reporting.indicator;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.plans.Things;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.thing.FactThings;

/** By what a number is told apart. */
enum Grouping {
  NONE,
  /** By the places directly below. */
  CHILDREN,
  /** By responsibility domain (责任领域) of the enterprise, or of the hazard itself. */
  DOMAINS;

  /** The expression over rows {@code f} of facts. */
  String of(FactThings facts, RegionLevel level) {
    return switch (this) {
      case NONE -> "''";
      case CHILDREN -> "f." + childColumn(level);
      case DOMAINS -> domain(facts);
    };
  }

  /** The expression over enterprises {@code e} that owe a duty. */
  String ofSubjects(RegionLevel level) {
    return switch (this) {
      case NONE -> "''";
      case CHILDREN -> "e." + childColumn(level);
      case DOMAINS -> "e.domain_code";
    };
  }

  private static String domain(FactThings facts) {
    if (facts.things() == Things.ENTERPRISES || facts.things() == Things.HAZARDS) {
      return "f.domain_code";
    }
    return facts.enterprise() == null
        ? "''"
        : "coalesce((select g.domain_code from fact_enterprise g where g.id = f."
            + facts.enterprise()
            + "), '')";
  }

  /** The column with the place directly below one of that level. */
  static String childColumn(RegionLevel level) {
    return switch (level) {
      case CITY -> Reach.columnOf(RegionLevel.DISTRICT);
      case DISTRICT -> Reach.columnOf(RegionLevel.TOWN);
      case TOWN, VILLAGE -> Reach.columnOf(RegionLevel.VILLAGE);
    };
  }
}
