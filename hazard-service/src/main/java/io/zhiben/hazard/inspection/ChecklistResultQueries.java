package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.inspection.ChecklistResults.EnterpriseResult;
import io.zhiben.hazard.inspection.ChecklistResults.FailedItem;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up what was answered by one checklist, within the caller's scope. */
@ApplicationScoped
class ChecklistResultQueries {
  private static final int MOST = 100;
  private static final String ANSWERED =
      " from Inspection e, InspectionAnswer a where a.inspectionId = e.id and a.versionId in :versions"
          + " and e.inspectedOn >= :from and e.inspectedOn <= :to";
  private static final String GOOD =
      "sum(case when a.answer = io.zhiben.hazard.inspection.Answer.OK then 1 else 0 end)";
  private static final String BAD =
      "sum(case when a.answer = io.zhiben.hazard.inspection.Answer.NOT_OK then 1 else 0 end)";
  private static final Comparator<FailedItem> OFTEN_FIRST =
      Comparator.comparing(FailedItem::times)
          .reversed()
          .thenComparing(FailedItem::code, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(FailedItem::text);

  private final EntityManager entityManager;
  private final IssuedChecklists checklists;
  private final RegionCondition regions;
  private final Clock clock;

  ChecklistResultQueries(
      EntityManager entityManager,
      IssuedChecklists checklists,
      RegionCondition regions,
      Clock clock) {
    this.entityManager = entityManager;
    this.checklists = checklists;
    this.regions = regions;
    this.clock = clock;
  }

  /** What is added up. */
  private record Asked(List<UUID> versions, String region, LocalDate from, LocalDate to) {}

  /**
   * @param from the first of the year of {@code to} when null
   * @param to today when null
   */
  @Transactional
  ChecklistResults of(UUID checklistId, String region, LocalDate from, LocalDate to) {
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (last.isBefore(first)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    Map<UUID, Used> versions =
        checklists.versions(checklistId).stream()
            .collect(Collectors.toMap(Used::versionId, Function.identity()));
    Asked asked = new Asked(List.copyOf(versions.keySet()), region, first, last);
    List<Object[]> worst =
        query(
                asked,
                "select e.enterpriseId, max(e.enterpriseName), count(distinct e.id),"
                    + " max(e.inspectedOn), "
                    + GOOD
                    + ", "
                    + BAD,
                " group by e.enterpriseId having "
                    + GOOD
                    + " + "
                    + BAD
                    + " > 0 order by "
                    + GOOD
                    + " * 1.0 / ("
                    + GOOD
                    + " + "
                    + BAD
                    + "), e.enterpriseId")
            .setMaxResults(MOST)
            .getResultList();
    List<UUID> ids = worst.stream().map(row -> (UUID) row[0]).toList();
    Map<UUID, List<FailedItem>> failed = failed(asked, versions, ids);
    return new ChecklistResults(
        checklistId,
        first,
        last,
        all(asked),
        worst.stream().map(row -> result(row, failed)).toList());
  }

  private Rate all(Asked asked) {
    Object[] row =
        query(asked, "select coalesce(" + GOOD + ", 0), coalesce(" + BAD + ", 0)", "")
            .getSingleResult();
    return rate(row[0], row[1]);
  }

  private Map<UUID, List<FailedItem>> failed(
      Asked asked, Map<UUID, Used> versions, List<UUID> enterprises) {
    if (enterprises.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Map<String, FailedItem>> found = new HashMap<>();
    query(
            asked,
            "select e.enterpriseId, a.versionId, a.itemNo, count(a)",
            " and a.answer = io.zhiben.hazard.inspection.Answer.NOT_OK and e.enterpriseId in :ids"
                + " group by e.enterpriseId, a.versionId, a.itemNo")
        .setParameter("ids", enterprises)
        .getResultList()
        .forEach(row -> {
          ChecklistItem item = versions.get((UUID) row[1]).items().get((Integer) row[2] - 1);
          FailedItem one = new FailedItem(item.code(), item.text(), ((Number) row[3]).longValue());
          found
              .computeIfAbsent((UUID) row[0], none -> new HashMap<>())
              .merge(
                  item.code() == null ? item.text() : item.code(),
                  one,
                  ChecklistResultQueries::sum);
        });
    Map<UUID, List<FailedItem>> sorted = new HashMap<>();
    found.forEach(
        (id, items) -> sorted.put(id, items.values().stream().sorted(OFTEN_FIRST).toList()));
    return sorted;
  }

  /** An item that reads otherwise in a later version is one by its code. */
  private static FailedItem sum(FailedItem a, FailedItem b) {
    return new FailedItem(a.code(), a.text(), a.times() + b.times());
  }

  private static EnterpriseResult result(Object[] row, Map<UUID, List<FailedItem>> failed) {
    return new EnterpriseResult(
        (UUID) row[0],
        (String) row[1],
        ((Number) row[2]).longValue(),
        (LocalDate) row[3],
        rate(row[4], row[5]),
        failed.getOrDefault((UUID) row[0], List.of()));
  }

  private static Rate rate(Object good, Object bad) {
    long well = ((Number) good).longValue();
    return Rate.of(well, well + ((Number) bad).longValue());
  }

  private TypedQuery<Object[]> query(Asked asked, String what, String rest) {
    String place = regions.within(asked.region());
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                what + ANSWERED + (place.isEmpty() ? "" : " and " + place) + rest, Object[].class)
            .setParameter("versions", asked.versions())
            .setParameter("from", asked.from())
            .setParameter("to", asked.to());
    if (!place.isEmpty()) {
      query.setParameter("region", asked.region());
    }
    return query;
  }
}
