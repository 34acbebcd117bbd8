package io.zhiben.reporting.figures;

import io.zhiben.platform.db.Database;
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
   * The rule is that of {@link Measure#HAZARDS_OVERDUE}. What is open still and what was closed
   * after the day are looked for apart: of the first, an index has them in the order in which they
   * are shown, so that no more are read than that; of the second there are none today.
   */
  @Transactional
  List<OverdueHazard> longest(Reach reach, LocalDate asOf, int limit) {
    Sql open = Sql.of("f.closed_on = ?", NEVER);
    Sql closedSince = Sql.of("f.closed_on > ? and f.closed_on < ?", asOf, NEVER);
    // the inner question is answered by an index alone; only what is shown is looked up
    return Sql.of(
            "select h.id, h.number, h.level, h.deadline, h.enterprise_id, h.place_code,"
                + " e.name as enterprise_name, r.name as region_name from (select x.id from ((")
        .add(overdue(reach, open, asOf, limit))
        .add(") union all (")
        .add(overdue(reach, closedSince, asOf, limit))
        .add(")) x order by x.deadline, x.id limit ?", limit)
        .add(
            ") longest join fact_hazard h on h.id = longest.id"
                + " left join fact_enterprise e on e.id = h.enterprise_id"
                + " left join region r on r.code = h.place_code order by h.deadline, h.id")
        .list(database, row -> read(row, asOf));
  }

  private static Sql overdue(Reach reach, Sql closed, LocalDate asOf, int limit) {
    return Sql.of("select f.id, f.deadline from fact_hazard f where ")
        .add(reach.bounds("f", Subject.HAZARD.enterpriseColumn()))
        .add(" and ")
        .add(closed)
        .add(
            " and f.deadline < ? and f.found_on <= ? order by f.deadline, f.id limit ?",
            asOf,
            asOf,
            limit);
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
