package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.inspection.InspectionTally.Alike;
import io.zhiben.hazard.inspection.ObservedStandard.Counted;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts inspections within the caller's scope, by few statements whatever their number. */
@ApplicationScoped
class StatisticsQueries {
  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final IssuedChecklists checklists;
  private final Clock clock;

  StatisticsQueries(
      EntityManager entityManager,
      RegionCondition regions,
      IssuedChecklists checklists,
      Clock clock) {
    this.checklists = checklists;
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param from the first of the year of {@code to} when null
   * @param to today when null
   */
  @Transactional
  InspectionStatistics count(String region, LocalDate from, LocalDate to) {
    Days days = days(from, to);
    return InspectionTally.of(days.first(), days.last(), counted(region, days));
  }

  /** The first and the last day that are counted. */
  private record Days(LocalDate first, LocalDate last) {}

  private Days days(LocalDate from, LocalDate to) {
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (last.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    return new Days(first, last);
  }

  /**
   * What checklists ask for, the least observed first (D-017, Y-255): by clause of the criteria, or
   * by the document where an item cites none.
   *
   * @param from the first of the year of {@code to} when null
   * @param to today when null
   */
  @Transactional
  List<ObservedStandard> observed(String region, LocalDate from, LocalDate to) {
    Days days = days(from, to);
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select a.versionId, a.itemNo, a.answer, count(a)"
                    + " from Inspection e, InspectionAnswer a"
                    + " where a.inspectionId = e.id and a.answer in :said"
                    + " and e.inspectedOn >= :from and e.inspectedOn <= :to"
                    + (place.isEmpty() ? "" : " and " + place)
                    + " group by a.versionId, a.itemNo, a.answer",
                Object[].class)
            .setParameter("said", List.of(Answer.OK, Answer.NOT_OK))
            .setParameter("from", days.first())
            .setParameter("to", days.last());
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    List<Object[]> rows = query.getResultList();
    Map<UUID, Used> versions =
        checklists.of(rows.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet()));
    List<Counted> counted = new ArrayList<>();
    for (Object[] row : rows) {
      ChecklistItem item = versions.get((UUID) row[0]).items().get((Integer) row[1] - 1);
      counted.add(new Counted(item, row[2] == Answer.OK, ((Number) row[3]).longValue()));
    }
    return ObservedStandard.of(counted);
  }

  private List<Alike> counted(String region, Days days) {
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select e.kind, e.mode, e.selection, e.circumstances, e.leaderPost, e.department,"
                    + " count(e),"
                    + " sum(case when e.findings > 0 then 1 else 0 end), sum(e.findings)"
                    + " from Inspection e where e.inspectedOn >= :from and e.inspectedOn <= :to"
                    + (place.isEmpty() ? "" : " and " + place)
                    + " group by e.kind, e.mode, e.selection, e.circumstances, e.leaderPost, e.department",
                Object[].class)
            .setParameter("from", days.first())
            .setParameter("to", days.last());
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query.getResultStream().map(StatisticsQueries::alike).toList();
  }

  @SuppressWarnings("unchecked")
  private static Alike alike(Object[] row) {
    return new Alike(
        (InspectionKind) row[0],
        (Mode) row[1],
        (Selection) row[2],
        (Set<Circumstance>) row[3],
        (LeaderPost) row[4],
        row[5] == null ? "" : (String) row[5],
        ((Number) row[6]).longValue(),
        ((Number) row[7]).longValue(),
        ((Number) row[8]).longValue());
  }
}
