package io.zhiben.reporting.indicator;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.plans.Things;
import io.zhiben.reporting.duty.SubjectGroup;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import java.time.LocalDate;

/** By what a number is told apart. */
enum Grouping {
  NONE,
  /** By the places directly below. */
  CHILDREN,
  /** By responsibility domain (责任领域) of the enterprise, or of the hazard itself. */
  DOMAINS;

  /** The expression over rows {@code f} of facts. */
  Sql of(FactThings facts, RegionLevel level, LocalDate asOf) {
    return switch (this) {
      case NONE -> Sql.of("''");
      case CHILDREN -> Sql.of("f." + childColumn(level));
      case DOMAINS -> domain(facts, asOf);
    };
  }

  /** The same for enterprises that owe a duty. */
  SubjectGroup ofSubjects(RegionLevel level) {
    return switch (this) {
      case NONE -> SubjectGroup.NONE;
      case CHILDREN ->
          switch (level) {
            case CITY -> SubjectGroup.DISTRICT;
            case DISTRICT -> SubjectGroup.TOWN;
            case TOWN, VILLAGE -> SubjectGroup.VILLAGE;
          };
      case DOMAINS -> SubjectGroup.DOMAIN;
    };
  }

  private static Sql domain(FactThings facts, LocalDate asOf) {
    if (facts.things() == Things.ENTERPRISES || facts.things() == Things.HAZARDS) {
      return Sql.of("f.domain_code");
    }
    if (facts.enterprise() == null) {
      return Sql.of("''");
    }
    // of that day where the enterprise was in another one then, else of today
    Sql sql = Sql.of("coalesce(");
    for (Layer layer : FactThings.of(Things.ENTERPRISES).orElseThrow().layers()) {
      sql.add("(select g.domain_code from " + layer.table() + " g where g.id = f.")
          .add(facts.enterprise())
          .add(layer.held("g", asOf))
          .add("), ");
    }
    return sql.add("'')");
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
