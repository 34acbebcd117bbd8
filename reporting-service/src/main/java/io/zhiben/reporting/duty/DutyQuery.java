package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.Duty.Evidence;
import io.zhiben.plans.Duty.TagCadence;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.plan.HighRisk;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Cursor;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Computes the states of a duty in sets: one statement for each cadence that the duty has in an
 * area.
 */
@ApplicationScoped
class DutyQuery {
  private final Database database;

  DutyQuery(Database database) {
    this.database = database;
  }

  /** Numbers of subjects by cadence and state. */
  Map<Cadence, Map<DutyState, Long>> count(List<PlanArea<Duty>> areas, LocalDate asOf) {
    Map<Cadence, Map<DutyState, Long>> counts = new HashMap<>();
    for (PlanArea<Duty> area : areas) {
      for (Group group : Group.of(area.item())) {
        Map<DutyState, Long> states = counts.computeIfAbsent(group.cadence(), c -> new HashMap<>());
        Sql.of("select s.state, count(*) from (")
            .add(subjects(area, group, asOf))
            .add(") s group by s.state")
            .list(
                database,
                row ->
                    states.merge(DutyState.valueOf(row.getString(1)), row.getLong(2), Long::sum));
      }
    }
    return counts;
  }

  /** Those who keep the duty, of all who owe it, by a column of the subject {@code e}. */
  Map<String, DutyShares.Kept> kept(PlanArea<Duty> area, LocalDate asOf, String column) {
    Map<String, DutyShares.Kept> kept = new HashMap<>();
    for (Group group : Group.of(area.item())) {
      Sql.of("select s.grp, s.state, count(*) from (")
          .add(subjects(area, group, asOf, ", " + column + " as grp"))
          .add(") s group by s.grp, s.state")
          .list(
              database,
              row -> {
                DutyState state = DutyState.valueOf(row.getString(2));
                long n = row.getLong(3);
                return kept.merge(
                    row.getString(1),
                    new DutyShares.Kept(
                        state == DutyState.MET ? n : 0, state == DutyState.EXCUSED ? 0 : n),
                    DutyShares.Kept::plus);
              });
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
      matching.add(" and s.state = ?", state.name());
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
    Map<UUID, LocalDate> last = lastDone(areas.getFirst().item().evidence(), part.items(), asOf);
    LocalDate day = areas.getFirst().judgedOn(asOf);
    return part.map(raw -> raw.subject(last.get(raw.id()), day));
  }

  private record Raw(
      UUID id,
      String code,
      String name,
      String regionCode,
      String regionName,
      LocalDate registeredOn,
      Cadence cadence,
      DutyState state) {

    DutySubject subject(LocalDate lastDoneOn, LocalDate day) {
      Window window = Window.of(cadence, day);
      LocalDate dueOn = state == DutyState.OVERDUE ? window.previous(cadence).to() : window.to();
      Long overdueDays = state == DutyState.OVERDUE ? ChronoUnit.DAYS.between(dueOn, day) : null;
      return new DutySubject(
          id, code, name, regionCode, regionName, cadence, state, dueOn, lastDoneOn, overdueDays);
    }
  }

  /**
   * Enterprises that share a cadence of a duty.
   *
   * @param tags one of which they carry; empty for those without any
   * @param without tags of groups that come first
   */
  private record Group(Cadence cadence, Set<String> tags, Set<String> without) {
    static List<Group> of(Duty duty) {
      List<Group> groups = new ArrayList<>();
      Set<String> before = new HashSet<>();
      for (TagCadence entry : duty.cadence().byTag()) {
        groups.add(new Group(entry.every(), entry.tags(), Set.copyOf(before)));
        before.addAll(entry.tags());
      }
      groups.add(new Group(duty.cadence().standard(), Set.of(), Set.copyOf(before)));
      return groups;
    }
  }

  private static Sql union(List<PlanArea<Duty>> areas, LocalDate asOf) {
    Sql all = new Sql();
    String between = "";
    for (PlanArea<Duty> area : areas) {
      for (Group group : Group.of(area.item())) {
        all.add(between).add(subjects(area, group, asOf));
        between = " union all ";
      }
    }
    return all;
  }

  private static Sql subjects(PlanArea<Duty> area, Group group, LocalDate asOf) {
    return subjects(area, group, asOf, "");
  }

  private static Sql subjects(PlanArea<Duty> area, Group group, LocalDate asOf, String more) {
    LocalDate day = area.judgedOn(asOf);
    Sql sql =
        Sql.of(
                "select e.id, e.code, e.name, e.place_code, e.registered_on, '"
                    + group.cadence().name()
                    + "' as cadence, ")
            .add(state(area, group.cadence(), day))
            .add(" as state" + more + " from fact_enterprise e where ")
            .add(area.bounds("e", "id"))
            .add(" and e.status = 'ACTIVE' and e.registered_on <= ?", day);
    Duty duty = area.item();
    if (!duty.selector().anyTag().isEmpty()) {
      sql.add(" and ").add(HighRisk.anyOf("e.tags", duty.selector().anyTag()));
    }
    if (!duty.selector().noTag().isEmpty()) {
      sql.add(" and not ").add(HighRisk.anyOf("e.tags", duty.selector().noTag()));
    }
    if (!group.tags().isEmpty()) {
      sql.add(" and ").add(HighRisk.anyOf("e.tags", group.tags()));
    }
    if (!group.without().isEmpty()) {
      sql.add(" and not ").add(HighRisk.anyOf("e.tags", group.without()));
    }
    return sql;
  }

  private static Sql state(PlanArea<Duty> area, Cadence cadence, LocalDate day) {
    Duty duty = area.item();
    Window now = Window.of(cadence, day);
    Window last = now.previous(cadence);
    Sql sql =
        Sql.of("case when ").add(evidence(duty.evidence(), now.from(), day)).add(" then 'MET'");
    if (!last.from().isBefore(area.plan().period().from())) {
      sql.add(" when e.registered_on <= ? and not ", last.from())
          .add(evidence(duty.evidence(), last.from(), last.to()))
          .add(" then 'OVERDUE'");
    }
    boolean soon = !day.isBefore(now.to().minusDays(duty.warnDays()));
    return sql.add(soon ? " else 'DUE_SOON' end" : " else 'DUE' end");
  }

  private static Sql evidence(Evidence evidence, LocalDate from, LocalDate to) {
    FactThings facts = factsOf(evidence);
    boolean once = evidence.atLeast() == 1;
    Sql sql =
        Sql.of(
                (once ? "exists (select 1 from " : "(select count(*) from ")
                    + facts.table()
                    + " v where v."
                    + facts.enterprise()
                    + " = e.id")
            .add(facts.conditions("v", evidence.where(), to, false))
            .add(facts.within("v", from, to));
    return once ? sql.add(")") : sql.add(") >= ?", evidence.atLeast());
  }

  private static FactThings factsOf(Evidence evidence) {
    return FactThings.of(evidence.of())
        .filter(facts -> facts.enterprise() != null)
        .orElseThrow(
            () -> new IllegalStateException("no enterprise proves a duty by " + evidence.of()));
  }

  private Map<UUID, LocalDate> lastDone(Evidence evidence, List<Raw> subjects, LocalDate asOf) {
    Map<UUID, LocalDate> last = new HashMap<>();
    if (subjects.isEmpty()) {
      return last;
    }
    FactThings facts = factsOf(evidence);
    Sql.of("select v.enterprise_id, max(v." + facts.day() + ") from " + facts.table() + " v")
        .add(" where v.enterprise_id in ")
        .addIn(subjects.stream().map(Raw::id).toList())
        .add(facts.conditions("v", evidence.where(), asOf, false))
        .add(facts.within("v", null, asOf))
        .add(" group by v.enterprise_id")
        .list(
            database,
            row -> last.put(Database.uuid(row.getBytes(1)), row.getObject(2, LocalDate.class)));
    return last;
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
        DutyState.valueOf(row.getString("state")));
  }
}
