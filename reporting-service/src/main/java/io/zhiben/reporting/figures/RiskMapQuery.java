package io.zhiben.reporting.figures;

import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Draws the map. Enterprises that were closed are on none; as of a day of the past it shows those
 * that were registered by then, where they stand today.
 */
@ApplicationScoped
class RiskMapQuery {
  /** With more points than these the places below stand for them. */
  static final int MOST_POINTS = 500;

  private static final int DECIMALS = 6;

  private final Database database;
  private final FigureQuery figures;

  RiskMapQuery(Database database, FigureQuery figures) {
    this.database = database;
    this.figures = figures;
  }

  /**
   * @param box null for the whole place
   */
  @Transactional
  RiskMap draw(Question question, BoundingBox box) {
    List<Group> groups = groups(question, box);
    long placed = groups.stream().mapToLong(Group::placed).sum();
    boolean each = placed <= MOST_POINTS;
    return new RiskMap(
        question.asOf().day(),
        placed,
        groups.stream().mapToLong(Group::withoutPoint).sum(),
        each && placed > 0 ? points(question, box) : List.of(),
        each ? List.of() : places(question, groups));
  }

  /**
   * The enterprises of one place below.
   *
   * @param code empty for what stands at no place of that level
   */
  private record Group(
      String code,
      String name,
      long placed,
      long withoutPoint,
      BigDecimal longitude,
      BigDecimal latitude) {}

  private List<Group> groups(Question question, BoundingBox box) {
    String column = FigureQuery.childColumn(question.reach().region().level());
    Sql shown = BoundingBox.contains(box, "e");
    return Sql.of("select g.grp, g.placed, g.without_point, g.longitude, g.latitude,")
        .add(" r.name as region_name from (select e." + column + " as grp, sum(case when ")
        .add(shown)
        .add(" then 1 else 0 end) as placed,")
        .add(" sum(case when e.longitude is null then 1 else 0 end) as without_point,")
        .add(" avg(case when ")
        .add(shown)
        .add(" then e.longitude end) as longitude, avg(case when ")
        .add(shown)
        .add(" then e.latitude end) as latitude from fact_enterprise e where ")
        .add(known(question))
        .add(" group by e." + column + ") g left join region r on r.code = g.grp order by g.grp")
        .list(database, RiskMapQuery::group);
  }

  private static Group group(ResultSet row) throws SQLException {
    return new Group(
        row.getString("grp"),
        row.getString("region_name"),
        row.getLong("placed"),
        row.getLong("without_point"),
        row.getBigDecimal("longitude"),
        row.getBigDecimal("latitude"));
  }

  /** The enterprises that the asker may see and that are not over. */
  private static Sql known(Question question) {
    // named one by one, so that an index finds them
    return question
        .reach()
        .bounds("e", Subject.ENTERPRISE.enterpriseColumn())
        .add(
            " and e.status in ('ACTIVE', 'SUSPENDED', 'UNLICENSED') and e.registered_on <= ?",
            question.asOf().day());
  }

  private List<RiskPoint> points(Question question, BoundingBox box) {
    LocalDate day = question.asOf().day();
    return Sql.of(
            "select e.id, e.name, e.place_code, r.name as region_name, e.longitude, e.latitude,"
                + " count(h.id) as open_hazards,"
                + " sum(case when h.deadline < ? then 1 else 0 end) as overdue_hazards,"
                + " sum(case when h.level = 'MAJOR' then 1 else 0 end) as major_hazards"
                + " from fact_enterprise e left join fact_hazard h on h.enterprise_id = e.id"
                + " and h.closed_on > ? and h.found_on <= ? and ",
            day,
            day,
            day)
        .add(question.reach().place("h"))
        .add(" left join region r on r.code = e.place_code where ")
        .add(known(question))
        .add(" and ")
        .add(BoundingBox.contains(box, "e"))
        .add(" group by e.id, e.name, e.place_code, r.name, e.longitude, e.latitude")
        .list(database, RiskMapQuery::point)
        .stream()
        .sorted(
            Comparator.comparing(RiskPoint::colour)
                .thenComparing(RiskPoint::openHazards, Comparator.reverseOrder())
                .thenComparing(RiskPoint::name))
        .toList();
  }

  private static RiskPoint point(ResultSet row) throws SQLException {
    long open = row.getLong("open_hazards");
    long overdue = row.getLong("overdue_hazards");
    long major = row.getLong("major_hazards");
    return new RiskPoint(
        Database.uuid(row.getBytes("id")),
        row.getString("name"),
        row.getString("place_code"),
        row.getString("region_name"),
        row.getBigDecimal("longitude"),
        row.getBigDecimal("latitude"),
        RiskColour.of(open, overdue, major),
        open,
        overdue,
        major);
  }

  /** The counts are those of the figures, which cells answer for today. */
  private List<RiskPlace> places(Question question, List<Group> groups) {
    Map<String, Counts> counts = figures.count(question, Breakdown.CHILDREN);
    return groups.stream()
        .filter(group -> group.placed() > 0)
        .map(group -> place(question, group, counts.getOrDefault(group.code(), Counts.NONE)))
        .sorted(
            Comparator.comparing(RiskPlace::colour)
                .thenComparing(RiskPlace::openHazards, Comparator.reverseOrder())
                .thenComparing(RiskPlace::code))
        .toList();
  }

  private static RiskPlace place(Question question, Group group, Counts counts) {
    var region = question.reach().region();
    boolean direct = group.code().isEmpty() || group.code().equals(region.code());
    long open = counts.of(Measure.HAZARDS_OPEN);
    long overdue = counts.of(Measure.HAZARDS_OVERDUE);
    long major = counts.of(Measure.HAZARDS_MAJOR_OPEN);
    return new RiskPlace(
        direct ? region.code() : group.code(),
        direct ? region.name() : group.name(),
        direct,
        group.longitude().setScale(DECIMALS, RoundingMode.HALF_UP),
        group.latitude().setScale(DECIMALS, RoundingMode.HALF_UP),
        RiskColour.of(open, overdue, major),
        group.placed(),
        open,
        overdue,
        major);
  }
}
