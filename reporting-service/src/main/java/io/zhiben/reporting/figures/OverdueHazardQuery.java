package io.zhiben.reporting.figures;

import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The hazards that have been overdue for longest; how many there are, the figure says. */
@ApplicationScoped
class OverdueHazardQuery {
  /** The day of closing of what is open. */
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final Database database;

  OverdueHazardQuery(Database database) {
    this.database = database;
  }

  /**
   * The rule is that of {@link Measure#HAZARDS_OVERDUE}, with the place, level and deadline of that
   * day.
   */
  @Transactional
  List<OverdueHazard> longest(Reach reach, AsOf asOf, int limit) {
    Sql sql = Sql.of("select h.*, e.name as enterprise_name, r.name as region_name from (");
    String between = "";
    for (Layer layer : Subject.HAZARD.facts()) {
      // what held before holds today no more
      if (!asOf.isToday() || !layer.former()) {
        sql.add(between).add(longest(layer, reach, asOf, limit));
        between = " union all ";
      }
    }
    return sql.add(
            ") h left join fact_enterprise e on e.id = h.enterprise_id"
                + " left join region r on r.code = h.place_code"
                + " order by h.deadline, h.id limit ?",
            limit)
        .list(database, row -> read(row, asOf.day()));
  }

  /**
   * What is open still and what was closed after the day are looked for apart: of the first, an
   * index has them in the order in which they are shown, so that no more are read than that; of the
   * second there are none today. Only what is shown is looked up.
   */
  private static Sql longest(Layer layer, Reach reach, AsOf asOf, int limit) {
    LocalDate day = asOf.day();
    boolean former = layer.former();
    return Sql.of(
            "select h.id, h.number, (case when h.graded_on <= ? then h.level else '' end) as level,"
                + " h.deadline, h.enterprise_id, h.place_code from (select "
                + (former ? "x.id, x.until_on" : "x.id")
                + " from ((",
            day)
        .add(overdue(layer, reach, asOf, Sql.of("f.closed_on = ?", NEVER), limit))
        .add(") union all (")
        .add(
            overdue(
                layer,
                reach,
                asOf,
                Sql.of("f.closed_on > ? and f.closed_on < ?", day, NEVER),
                limit))
        .add(")) x order by x.deadline, x.id limit ?", limit)
        .add(") longest join " + layer.table() + " h using ")
        .add(former ? "(id, until_on)" : "(id)");
  }

  private static Sql overdue(Layer layer, Reach reach, AsOf asOf, Sql closed, int limit) {
    LocalDate day = asOf.day();
    return Sql.of(
            "select f.id, "
                + (layer.former() ? "f.until_on, " : "")
                + "f.deadline from "
                + layer.table()
                + " f where ")
        .add(reach.bounds("f", Subject.HAZARD.enterpriseColumn()))
        .add(" and ")
        .add(closed)
        .add(" and f.deadline < ? and f.found_on <= ?", day, day)
        .add(asOf.isToday() ? new Sql() : layer.held("f", day))
        .add(" order by f.deadline, f.id limit ?", limit);
  }

  private static OverdueHazard read(ResultSet row, LocalDate asOf) throws SQLException {
    byte[] enterprise = row.getBytes("enterprise_id");
    String level = row.getString("level");
    LocalDate deadline = row.getObject("deadline", LocalDate.class);
    return new OverdueHazard(
        Database.uuid(row.getBytes("id")),
        row.getString("number"),
        enterprise == null ? null : Database.uuid(enterprise),
        row.getString("enterprise_name"),
        row.getString("place_code"),
        row.getString("region_name"),
        level == null || level.isEmpty() ? null : level,
        deadline,
        ChronoUnit.DAYS.between(deadline, asOf));
  }
}
