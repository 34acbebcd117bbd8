package io.zhiben.reporting.assessment;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where accidents happened from whose grade on nobody is commended (一票否决). */
@ApplicationScoped
class Accidents {
  /** From the least to the greatest. */
  private static final List<String> GRADES = List.of("GENERAL", "LARGER", "MAJOR", "EXTRAORDINARY");

  private static final List<Layer> ENTERPRISES = Layer.of("fact_enterprise");

  private final Database database;

  Accidents(Database database) {
    this.database = database;
  }

  /** Codes of the places of that level, within the reach, that had one. */
  Set<String> places(String grade, Reach reach, RegionLevel level, Period period) {
    if (!GRADES.contains(grade)) {
      return Set.of();
    }
    return new HashSet<>(
        found("select distinct f." + Reach.columnOf(level), grade, period)
            .add(" and ")
            .add(reach.place("f"))
            .list(database, row -> row.getString(1)));
  }

  /**
   * Whether one happened at the unit's place, or in a domain that it leads: that of the enterprise
   * on the last day of the period, as indicators count it.
   */
  boolean happenedTo(String grade, Reach reach, Unit unit, PlanPack plan, Period period) {
    List<String> domains =
        plan.domains().stream()
            .filter(domain -> domain.leads().contains(unit.id()))
            .map(PlanPack.Domain::id)
            .toList();
    if (!GRADES.contains(grade) || (unit.region() == null && domains.isEmpty())) {
      return false;
    }
    Sql sql = found("select count(*)", grade, period).add(" and ").add(reach.place("f"));
    if (unit.region() == null) {
      sql.add(" and ")
          .add(
              Layer.exists(
                  ENTERPRISES,
                  "e",
                  period.to(),
                  Sql.of("e.id = f.enterprise_id and e.domain_code in ").addIn(domains)));
    }
    return sql.one(database, row -> row.getLong(1)) > 0;
  }

  private static Sql found(String select, String grade, Period period) {
    return Sql.of(
            select
                + " from fact_accident f where not f.near_miss and f.state <> 'WITHDRAWN'"
                + " and f.occurred_on between ? and ? and f.grade in ",
            period.from(),
            period.to())
        .addIn(GRADES.subList(GRADES.indexOf(grade), GRADES.size()));
  }
}
