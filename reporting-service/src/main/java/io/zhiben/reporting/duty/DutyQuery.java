package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Cursor;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Computes the states of a duty in sets: one statement for each cadence that the duty has in an
 * area ({@link DutyQuestion}). Mere numbers are kept by town ({@link DutyTallies}).
 */
@ApplicationScoped
class DutyQuery {
  private final Database database;
  private final DutyTallies tallies;

  DutyQuery(Database database, DutyTallies tallies) {
    this.database = database;
    this.tallies = tallies;
  }

  /** What one request sees of the changes of towns. */
  SeenChanges changes() {
    return new SeenChanges(database);
  }

  /**
   * Numbers of subjects by cadence and state.
   *
   * @param seen {@link #changes} for all questions of the request
   */
  Map<Cadence, Map<DutyState, Long>> count(
      List<PlanArea<Duty>> areas, LocalDate asOf, SeenChanges seen) {
    Map<Cadence, Map<DutyState, Long>> counts = new HashMap<>();
    for (PlanArea<Duty> area : areas) {
      for (CadenceGroup group : CadenceGroup.of(area.item())) {
        Map<DutyState, Long> states = counts.computeIfAbsent(group.cadence(), c -> new HashMap<>());
        tallies
            .count(DutyQuestion.of(database, area, group, asOf), seen)
            .forEach((state, n) -> states.merge(state, n, Long::sum));
      }
    }
    return counts;
  }

  /** Those who keep the duty, of all who owe it, by group. */
  Map<String, DutyShares.Kept> kept(PlanArea<Duty> area, LocalDate asOf, SubjectGroup by) {
    Map<String, DutyShares.Kept> kept = new HashMap<>();
    SeenChanges seen = changes();
    for (CadenceGroup group : CadenceGroup.of(area.item())) {
      DutyQuestion question = DutyQuestion.of(database, area, group, asOf);
      if (by.isOfTowns() && DutyTallies.canBeKept(question)) {
        tallies
            .byTown(question, seen)
            .forEach((town, states) ->
                states.forEach((state, n) -> {
                  if (n > 0) {
                    kept.merge(by.of(town), DutyShares.Kept.of(state, n), DutyShares.Kept::plus);
                  }
                }));
      } else {
        Sql.of("select s.grp, s.standing, count(*) from (")
            .add(question.subjects(", " + by.expression() + " as grp"))
            .add(") s group by s.grp, s.standing")
            .list(
                database,
                row ->
                    kept.merge(
                        row.getString(1),
                        DutyShares.Kept.of(stateOf(row.getString(2)), row.getLong(3)),
                        DutyShares.Kept::plus));
      }
    }
    return kept;
  }

  /**
   * The subjects of a duty, the latest registered first.
   *
   * @param state null for all
   */
  Page<DutySubject> subjects(
      List<PlanArea<Duty>> areas, DutyState state, LocalDate asOf, PageRequest page) {
    Cursor cursor = Cursor.of(page);
    Sql matching = Sql.of(" from (").add(union(areas, asOf)).add(") s where 1 = 1");
    if (state != null) {
      matching.add(" and s.standing in ").addIn(Standing.namesOf(state));
    }
    long total =
        Sql.of("select count(*) from (select s.id")
            .add(matching)
            .add(" limit ?) counted", PageRequest.WINDOW + 1)
            .one(database, row -> row.getLong(1));
    List<Raw> found =
        Sql.of("select s.*, r.name as region_name from (select s.*")
            .add(matching)
            .add(cursor.behind("s.registered_on", "s.id"))
            .add(
                " order by s.registered_on desc, s.id desc limit ? offset ?",
                page.limit() + 1,
                cursor.offset())
            .add(") s left join region r on r.code = s.place_code")
            .add(" order by s.registered_on desc, s.id desc")
            .list(database, DutyQuery::read);
    Page<Raw> part = cursor.page(found, total, row -> Cursor.after(row.registeredOn(), row.id()));
    Map<UUID, LocalDate> last = lastDone(areas.getFirst().item(), part.items(), asOf);
    return part.map(raw -> raw.subject(last.get(raw.id()), areas.getFirst(), asOf));
  }

  /** The one subject; empty where it doesn't owe the duty. */
  List<DutySubject> subject(List<PlanArea<Duty>> areas, UUID subject, LocalDate asOf) {
    List<Raw> found =
        Sql.of("select s.*, r.name as region_name from (")
            .add(union(areas, asOf))
            .add(") s left join region r on r.code = s.place_code where s.id = ?", subject)
            .list(database, DutyQuery::read);
    Map<UUID, LocalDate> last = lastDone(areas.getFirst().item(), found, asOf);
    return found.stream()
        .map(raw -> raw.subject(last.get(raw.id()), areas.getFirst(), asOf))
        .toList();
  }

  private record Raw(
      UUID id,
      String code,
      String name,
      String regionCode,
      String regionName,
      LocalDate registeredOn,
      Cadence cadence,
      Standing standing) {

    DutySubject subject(LocalDate lastDoneOn, PlanArea<Duty> area, LocalDate asOf) {
      Course course = Course.of(area.item(), area.plan().period(), cadence, asOf, Course.CALENDAR);
      LocalDate dueOn = course.dueOn(standing);
      DutyState state = standing.state();
      Long overdueDays = state == DutyState.OVERDUE ? course.daysLate(standing) : null;
      return new DutySubject(
          id, code, name, regionCode, regionName, cadence, state, dueOn, lastDoneOn, overdueDays);
    }
  }

  private Sql union(List<PlanArea<Duty>> areas, LocalDate asOf) {
    Sql all = new Sql();
    String between = "";
    for (PlanArea<Duty> area : areas) {
      for (CadenceGroup group : CadenceGroup.of(area.item())) {
        all.add(between).add(subjects(area, group, asOf, ""));
        between = " union all ";
      }
    }
    return all;
  }

  /**
   * The subjects of one cadence with their standing.
   *
   * @param more further columns of the subject {@code e}, each after a comma
   */
  Sql subjects(PlanArea<Duty> area, CadenceGroup group, LocalDate asOf, String more) {
    return DutyQuestion.of(database, area, group, asOf).subjects(more);
  }

  private Map<UUID, LocalDate> lastDone(Duty duty, List<Raw> subjects, LocalDate asOf) {
    Map<UUID, LocalDate> last = new HashMap<>();
    Proof proof = Proof.of(duty);
    if (subjects.isEmpty() || proof.facts() == null) {
      return last;
    }
    FactThings facts = proof.facts();
    Sql.of("select v.enterprise_id, max(v." + facts.day() + ") from " + facts.table() + " v")
        .add(" where v.enterprise_id in ")
        .addIn(subjects.stream().map(Raw::id).toList())
        .add(facts.conditions("v", proof.where(), asOf, false))
        .add(facts.within("v", null, asOf))
        .add(" group by v.enterprise_id")
        .list(
            database,
            row -> last.put(Database.uuid(row.getBytes(1)), row.getObject(2, LocalDate.class)));
    return last;
  }

  private static DutyState stateOf(String standing) {
    return Standing.valueOf(standing).state();
  }

  private static Raw read(ResultSet row) throws SQLException {
    return new Raw(
        Database.uuid(row.getBytes("id")),
        row.getString("code"),
        row.getString("name"),
        row.getString("place_code"),
        row.getString("region_name"),
        row.getObject("registered_on", LocalDate.class),
        Cadence.valueOf(row.getString("cadence")),
        Standing.valueOf(row.getString("standing")));
  }
}
