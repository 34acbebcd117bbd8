package io.zhiben.reporting.periodic;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.ReportRule.Section.Listed;
import io.zhiben.plans.Title;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.ListedTable;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * The major hazards of a place that were open on a day (重大事故隐患调度, T-124), oldest first; for a
 * department those of the domains that it leads, as its figures count them: with the place, level,
 * domain and deadline of that day.
 */
@ApplicationScoped
class OpenMajorHazards implements ListedTable {
  private static final List<Layer> HAZARDS = Layer.of("fact_hazard");

  private final Database database;

  OpenMajorHazards(Database database) {
    this.database = database;
  }

  @Override
  public Listed kind() {
    return Listed.OPEN_MAJOR_HAZARDS;
  }

  @Override
  public List<Title> columns() {
    return List.of(
        new Title("隐患编号", "Hazard"),
        new Title("单位", "Enterprise"),
        new Title("发现日期", "Found"),
        new Title("整改期限", "Deadline"),
        new Title("逾期天数", "Days late"));
  }

  @Override
  public List<List<String>> rows(PlanPack plan, PlanPack.Unit unit, Reach reach, LocalDate asOf) {
    List<String> domains = unit == null ? List.of() : UnitIndicator.domainsOf(unit, plan);
    Sql sql = Sql.of("select x.number, x.name, x.found_on, x.deadline from (");
    String between = "";
    for (Layer layer : HAZARDS) {
      sql.add(between).add(rows(layer, reach, domains, asOf));
      between = " union all ";
    }
    return sql.add(") x order by x.found_on, x.id limit " + MOST_ROWS)
        .list(database, row -> row(row, asOf));
  }

  private static Sql rows(Layer layer, Reach reach, List<String> domains, LocalDate asOf) {
    Sql sql =
        Sql.of(
                "select f.id, f.number, e.name, f.found_on, f.deadline from "
                    + layer.table()
                    + " f left join fact_enterprise e on e.id = f.enterprise_id where ")
            .add(reach.place("f"))
            .add(layer.held("f", asOf))
            .add(
                " and f.level = 'MAJOR' and f.graded_on <= ? and f.found_on <= ?"
                    + " and f.closed_on > ?",
                asOf,
                asOf,
                asOf);
    if (!domains.isEmpty()) {
      sql.add(" and f.domain_code in ").addIn(domains);
    }
    return sql;
  }

  private static List<String> row(ResultSet row, LocalDate asOf) throws SQLException {
    LocalDate deadline = row.getObject(4, LocalDate.class);
    long late = deadline == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(deadline, asOf));
    return List.of(
        row.getString(1),
        Objects.requireNonNullElse(row.getString(2), "—"),
        String.valueOf(row.getObject(3, LocalDate.class)),
        deadline == null ? "—" : deadline.toString(),
        Long.toString(late));
  }
}
