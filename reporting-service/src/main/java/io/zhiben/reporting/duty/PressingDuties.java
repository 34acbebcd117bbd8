package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the duties of enterprises that somebody has to be told of, one town at a time. */
@ApplicationScoped
class PressingDuties {
  private static final List<String> PRESSING =
      Stream.of(DutyState.DUE_SOON, DutyState.OVERDUE)
          .flatMap(state -> Standing.namesOf(state).stream())
          .toList();

  private final PlanAreas areas;
  private final DutyQuery query;
  private final Database database;

  PressingDuties(PlanAreas areas, DutyQuery query, Database database) {
    this.areas = areas;
    this.query = query;
    this.database = database;
  }

  /** Towns that have enterprises, by code. */
  List<String> towns() {
    return Sql.of(
            "select distinct town_code from fact_enterprise where status = 'ACTIVE'"
                + " and town_code <> '' order by town_code")
        .list(database, row -> row.getString(1));
  }

  /** Of the plans whose period and whose duties go on. */
  List<PressingDuty> of(Reach town, LocalDate today) {
    List<PressingDuty> pressing = new ArrayList<>();
    areas
        .of(town, today, DutyDesk::ofEnterprises, Duty::id)
        .values()
        .forEach(found ->
            found.stream()
                .filter(area -> goesOn(area, today))
                .forEach(area -> collect(area, today, pressing)));
    return pressing;
  }

  private static boolean goesOn(PlanArea<Duty> area, LocalDate today) {
    LocalDate last = area.item().to();
    return area.plan().period().contains(today) && (last == null || !last.isBefore(today));
  }

  private void collect(PlanArea<Duty> area, LocalDate today, List<PressingDuty> pressing) {
    Duty duty = area.item();
    for (CadenceGroup group : CadenceGroup.of(duty)) {
      Course course =
          Course.of(duty, area.plan().period(), group.cadence(), today, Course.CALENDAR);
      Sql.of("select s.* from (")
          .add(query.subjects(area, group, today, ", e.city_code, e.district_code, e.town_code"))
          .add(") s where s.standing in ")
          .addIn(PRESSING)
          .add(" order by s.code")
          .list(database, row -> read(row, duty, course))
          .forEach(pressing::add);
    }
  }

  private static PressingDuty read(ResultSet row, Duty duty, Course course) throws SQLException {
    Standing standing = Standing.valueOf(row.getString("standing"));
    return new PressingDuty(
        row.getString("code"),
        new Place(
            row.getString("place_code"),
            row.getString("city_code"),
            nullIfEmpty(row.getString("district_code")),
            nullIfEmpty(row.getString("town_code"))),
        duty.title().zh(),
        standing.state(),
        course.dueOn(standing));
  }

  /** Projections write an empty code where a level doesn't exist. */
  private static String nullIfEmpty(String code) {
    return code == null || code.isBlank() ? null : code;
  }
}
