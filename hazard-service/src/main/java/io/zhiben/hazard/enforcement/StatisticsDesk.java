package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.enforcement.EnforcementStatistics.ActionCount;
import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import io.zhiben.hazard.enforcement.EnforcementStatistics.InspectionBehind;
import io.zhiben.hazard.enforcement.EnforcementStatistics.UnitRow;
import io.zhiben.hazard.enforcement.EnforcementStatistics.ViolationCount;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

/** Counts inspections and sanctions by unit, within the caller's scope. */
@ApplicationScoped
class StatisticsDesk {
  /** Inspections of the supervising side. */
  private static final String OFFICIAL =
      "e.kind not in ('SELF_CHECK', 'GUIDANCE', 'MUTUAL') and e.agencyCode is null"
          + " and e.inspectedOn between :from and :to";

  /** A major hazard, or one that came back after sign-off. */
  private static final String SERIOUS =
      " and exists (select 1 from Hazard h where h.inspectionId = e.id and h.state <> 'WITHDRAWN'"
          + " and (h.level = 'MAJOR' or h.reopens is not null))";

  private static final String WITHOUT_CASE =
      " and not exists (select 1 from EnforcementCase c where c.inspectionId = e.id)"
          + " and not exists (select 1 from CaseFinding f where f.inspectionId = e.id)";

  private static final String DECIDED = "e.decision.decidedOn between :from and :to";

  private static final String OUTSIDE =
      " and exists (select 1 from CaseMeasure m where m.caseId = e.id and m.stage = 'DECIDED'"
          + " and m.outsideRange = true)";

  private final StatisticsQueries queries;
  private final MajorCaseDesk majors;
  private final RegionTree tree;

  StatisticsDesk(StatisticsQueries queries, MajorCaseDesk majors, RegionTree tree) {
    this.queries = queries;
    this.majors = majors;
    this.tree = tree;
  }

  /** The figures of one unit while they are gathered. */
  private static final class Tally {
    private long inspections;
    private long cases;
    private long sanctioned;
    private long fineFen;
    private long serious;
    private long withoutCase;
    private long major;
    private long majorUnanswered;
    private long outsideRange;
  }

  @Transactional
  EnforcementStatistics of(StatisticsFilter filter) {
    StatisticsQueries.check(filter);
    Map<String, Tally> units = new TreeMap<>();
    inspected(filter, OFFICIAL, units, (tally, n) -> tally.inspections += n);
    inspected(filter, OFFICIAL + SERIOUS, units, (tally, n) -> tally.serious += n);
    inspected(
        filter, OFFICIAL + SERIOUS + WITHOUT_CASE, units, (tally, n) -> tally.withoutCase += n);
    cases(filter, openedWithin(), "0")
        .forEach(row -> each(filter, units, row, tally -> tally.cases += (Long) row[1]));
    cases(filter, DECIDED + " and e.outcome.sanctioned = true", "sum(e.outcome.fineFen)")
        .forEach(row ->
            each(
                filter,
                units,
                row,
                tally -> {
                  tally.sanctioned += (Long) row[1];
                  tally.fineFen += ((Number) row[2]).longValue();
                }));
    cases(filter, DECIDED + OUTSIDE, "0")
        .forEach(row -> each(filter, units, row, tally -> tally.outsideRange += (Long) row[1]));
    majors
        .counts(filter, false)
        .forEach(row -> each(filter, units, row, tally -> tally.major += (Long) row[1]));
    majors
        .counts(filter, true)
        .forEach(row -> each(filter, units, row, tally -> tally.majorUnanswered += (Long) row[1]));
    return new EnforcementStatistics(
        filter.from,
        filter.to,
        filter.by,
        units.entrySet().stream().map(one -> row(filter.by, one.getKey(), one.getValue())).toList(),
        actions(filter),
        violations(filter));
  }

  /** The inspections of one unit behind its figures. */
  @Transactional
  Page<InspectionBehind> inspections(
      StatisticsFilter filter, String unit, boolean withoutCase, PageRequest page) {
    StatisticsQueries.check(filter);
    return queries.behind(
        filter,
        unit,
        page,
        "e.id, e.number, e.enterpriseId, e.enterpriseName, e.inspectedOn, e.findings",
        " from Inspection e where "
            + OFFICIAL
            + (withoutCase ? SERIOUS + WITHOUT_CASE : "")
            + queries.within(filter)
            + StatisticsUnits.isOfUnit(filter.by),
        StatisticsDesk::behind);
  }

  private static InspectionBehind behind(Object[] row) {
    return new InspectionBehind(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        (LocalDate) row[4],
        (Integer) row[5]);
  }

  private void inspected(
      StatisticsFilter filter,
      String condition,
      Map<String, Tally> units,
      ObjLongConsumer<Tally> add) {
    StatisticsUnits.ofInspections(filter.by).stream()
        .flatMap(part -> queries.grouped(filter, part, "Inspection", condition, "0").stream())
        .forEach(row -> each(filter, units, row, tally -> add.accept(tally, (Long) row[1])));
  }

  private List<Object[]> cases(StatisticsFilter filter, String condition, String sum) {
    return StatisticsUnits.ofCases(filter.by).stream()
        .flatMap(part -> queries.grouped(filter, part, "EnforcementCase", condition, sum).stream())
        .toList();
  }

  private static String openedWithin() {
    return "e.openedAt >= :begin and e.openedAt < :end";
  }

  /** A department's enterprise may have several leads: each of them supervises it. */
  private static void each(
      StatisticsFilter filter, Map<String, Tally> units, Object[] row, Consumer<Tally> add) {
    String value = row[0] == null ? "" : (String) row[0];
    Stream<String> codes =
        filter.by == By.DEPARTMENT
            ? Stream.of(value.split("\\|")).filter(code -> !code.isEmpty())
            : Stream.of(value);
    List<String> named = codes.toList();
    (named.isEmpty() ? List.of("") : named)
        .forEach(code -> add.accept(units.computeIfAbsent(code, key -> new Tally())));
  }

  private UnitRow row(By by, String unit, Tally tally) {
    String name = by == By.TOWN ? tree.find(unit).map(RegionState::name).orElse(unit) : unit;
    return new UnitRow(
        unit.isEmpty() ? null : unit,
        name.isEmpty() ? null : name,
        tally.inspections,
        tally.cases,
        tally.sanctioned,
        tally.fineFen,
        tally.inspections > 0 && tally.sanctioned == 0,
        tally.serious,
        tally.withoutCase,
        tally.major,
        tally.majorUnanswered,
        tally.outsideRange);
  }

  private List<ActionCount> actions(StatisticsFilter filter) {
    return queries
        .bound(
            filter,
            "select m.kind, count(distinct e.id) from EnforcementCase e"
                + " join CaseMeasure m on m.caseId = e.id and m.stage = 'DECIDED' where "
                + DECIDED
                + queries.within(filter)
                + " group by m.kind",
            Object[].class)
        .getResultStream()
        .map(row -> new ActionCount((EnforcementAction) row[0], (Long) row[1]))
        .sorted(Comparator.comparing(ActionCount::action))
        .toList();
  }

  private List<ViolationCount> violations(StatisticsFilter filter) {
    Map<String, ViolationCount> counts = new LinkedHashMap<>();
    queries
        .bound(
            filter,
            "select e.ground.code, min(e.ground.title), count(e),"
                + " sum(case when e.outcome.sanctioned = true then 1 else 0 end)"
                + " from EnforcementCase e where "
                + openedWithin()
                + queries.within(filter)
                + " group by e.ground.code order by count(e) desc, e.ground.code",
            Object[].class)
        .getResultStream()
        .forEach(row ->
            counts.put(
                (String) row[0],
                new ViolationCount(
                    (String) row[0],
                    (String) row[1],
                    (Long) row[2],
                    ((Number) row[3]).longValue())));
    return List.copyOf(counts.values());
  }
}
