package io.zhiben.reporting.indicator;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Indicator;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.projection.OwnedChanges;
import io.zhiben.reporting.query.MadeAs;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Corrections by hand, as rows. */
@ApplicationScoped
class Corrections {
  private static final String COUNTING =
      " and t.state = 'CONFIRMED' and t.from_on <= ? and t.until_on >= ?";

  private final Database database;
  private final OwnedChanges changes;

  Corrections(Database database, OwnedChanges changes) {
    this.database = database;
    this.changes = changes;
  }

  /** A row with who made it, which no view tells. */
  record Kept(CorrectionView view, String madeBy, String planId, String indicatorId) {}

  /**
   * What stands beside a figure of that day, by group; of several the one made last. A correction
   * is of the place's figure and of no department's share in it.
   */
  Map<String, CorrectedValue> counting(PlanArea<Indicator> area, LocalDate day, Grouping grouping) {
    Map<String, CorrectedValue> counting = new HashMap<>();
    if (area.reach().ofOneEnterprise() || grouping == Grouping.DOMAINS || !isPlaces(area)) {
      return counting;
    }
    RegionState region = area.reach().region();
    Sql sql =
        Sql.of(
                "select t.* from indicator_correction t where t.plan_id = ? and t.indicator_id = ?",
                area.plan().id(),
                area.item().id())
            .add(COUNTING, day, day);
    if (grouping == Grouping.NONE) {
      sql.add(" and t.place_code = ?", region.code());
    } else {
      sql.add(" and ")
          .add(area.reach().place("t"))
          .add(" and t." + Grouping.childColumn(region.level()) + " = t.place_code");
    }
    sql.add(" order by t.made_at")
        .list(
            database,
            row ->
                counting.put(
                    grouping == Grouping.NONE ? "" : row.getString("place_code"), value(row)));
    return counting;
  }

  /** A correction that counts, with the days for which it does. */
  record OfDays(LocalDate from, LocalDate until, CorrectedValue value) {}

  /** All that count of a place itself, by indicator, the one made last at the end. */
  Map<String, List<OfDays>> ofPlace(String planId, String placeCode) {
    Map<String, List<OfDays>> all = new HashMap<>();
    Sql.of(
            "select t.* from indicator_correction t where t.plan_id = ? and t.place_code = ?"
                + " and t.state = 'CONFIRMED' order by t.made_at",
            planId,
            placeCode)
        .list(
            database,
            row ->
                all.computeIfAbsent(row.getString("indicator_id"), indicator -> new ArrayList<>())
                    .add(
                        new OfDays(
                            row.getObject("from_on", LocalDate.class),
                            row.getObject("until_on", LocalDate.class),
                            value(row))));
    return all;
  }

  private static CorrectedValue value(ResultSet row) throws SQLException {
    return new CorrectedValue(
        plain(row, "corrected"),
        plain(row, "numerator"),
        plain(row, "denominator"),
        row.getString("reason"));
  }

  /** Whether it is the indicator as the plan says it, and not bound to one of the units. */
  static boolean isPlaces(PlanArea<Indicator> area) {
    return area.plan()
        .indicator(area.item().id())
        .filter(own -> own.value().equals(area.item().value()))
        .isPresent();
  }

  /** All of a place, the newest first. */
  List<CorrectionView> of(PlanArea<Indicator> area) {
    return Sql.of(
            "select t.* from indicator_correction t where t.plan_id = ? and t.indicator_id = ?"
                + " and t.place_code = ? order by t.made_at desc limit 200",
            area.plan().id(),
            area.item().id(),
            area.reach().region().code())
        .list(database, row -> read(row).view());
  }

  /** Not found alike when there is none and when it is about another indicator or place. */
  Kept require(UUID id, List<PlanArea<Indicator>> areas) {
    return areas.stream()
        .map(area -> find(id, area))
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private List<Kept> find(UUID id, PlanArea<Indicator> area) {
    return Sql.of(
            "select t.* from indicator_correction t where t.id = ? and t.plan_id = ?"
                + " and t.indicator_id = ? and t.place_code = ? for update",
            id,
            area.plan().id(),
            area.item().id(),
            area.reach().region().code())
        .list(database, Corrections::read);
  }

  void add(PlanArea<Indicator> area, CorrectionView view) {
    RegionState region = area.reach().region();
    database.update(
        "insert into indicator_correction (id, version, place_code, city_code, district_code,"
            + " town_code, plan_id, indicator_id, from_on, until_on, corrected, numerator,"
            + " denominator, reason, state, made_by, made_as, made_at)"
            + " values (?,0,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        view.id(),
        region.code(),
        region.place().cityCode(),
        MadeAs.orEmpty(region.place().districtCode()),
        MadeAs.orEmpty(region.place().townCode()),
        area.plan().id(),
        area.item().id(),
        view.from(),
        view.to(),
        view.value(),
        view.numerator(),
        view.denominator(),
        view.reason(),
        view.state(),
        MadeAs.subject(),
        view.madeAs(),
        view.madeAt());
    changes.note(region.place().cityCode());
  }

  void decide(CorrectionView view) {
    database.update(
        "update indicator_correction set version = version + 1, state = ?, decided_by = ?,"
            + " decided_as = ?, decided_at = ?, decision_note = ? where id = ?",
        view.state(),
        MadeAs.subject(),
        view.decidedAs(),
        view.decidedAt(),
        view.note(),
        view.id());
    Sql.of("select t.city_code from indicator_correction t where t.id = ?", view.id())
        .list(database, row -> row.getString(1))
        .forEach(changes::note);
  }

  /** What the caller may do about one that somebody made. */
  static List<CorrectionVerb> offers(CorrectionState state, String madeBy) {
    return CurrentCaller.get().may(Right.INDICATOR_CONFIRM)
        ? CorrectionVerb.offered(state, madeBy.equals(MadeAs.subject()))
        : List.of();
  }

  private static Kept read(ResultSet row) throws SQLException {
    CorrectionState state = CorrectionState.valueOf(row.getString("state"));
    String madeBy = row.getString("made_by");
    CorrectionView view =
        new CorrectionView(
            Database.uuid(row.getBytes("id")),
            row.getLong("version"),
            row.getString("place_code"),
            plain(row, "corrected"),
            plain(row, "numerator"),
            plain(row, "denominator"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("until_on", LocalDate.class),
            row.getString("reason"),
            state,
            row.getString("made_as"),
            Database.instant(row, "made_at"),
            row.getString("decided_as"),
            Database.instant(row, "decided_at"),
            row.getString("decision_note"),
            offers(state, madeBy));
    return new Kept(view, madeBy, row.getString("plan_id"), row.getString("indicator_id"));
  }

  private static BigDecimal plain(ResultSet row, String column) throws SQLException {
    BigDecimal number = row.getBigDecimal(column);
    return number == null ? null : Tally.plain(number);
  }
}
