package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.EnforcementStatistics.MajorBehind;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whether major hazards had consequences (T-085): each confirmed one has a case that was filed, or
 * a written reason why there is none, which is a case that was not filed or withdrawn. A clue alone
 * is neither.
 */
@ApplicationScoped
class MajorCaseDesk {
  private static final String CONFIRMED =
      "e.level = 'MAJOR' and e.state <> 'WITHDRAWN'"
          + " and e.verifiedAt >= :begin and e.verifiedAt < :end";

  private static final String UNANSWERED =
      " and not exists (select 1 from CaseFinding f join EnforcementCase c on c.id = f.caseId"
          + " where f.hazardId = e.id and c.state <> 'CLUE')";

  private final StatisticsQueries queries;

  MajorCaseDesk(StatisticsQueries queries) {
    this.queries = queries;
  }

  /** Unit and how many, by unit, of the major hazards that were confirmed in the period. */
  List<Object[]> counts(StatisticsFilter filter, boolean unanswered) {
    return StatisticsUnits.ofCases(filter.by).stream()
        .flatMap(
            part -> queries.grouped(filter, part, "Hazard", condition(unanswered), "0").stream())
        .toList();
  }

  /** The major hazards of one unit behind its figures. */
  @Transactional
  Page<MajorBehind> hazards(
      StatisticsFilter filter, String unit, boolean unanswered, PageRequest page) {
    StatisticsQueries.check(filter);
    return queries.behind(
        filter,
        unit,
        page,
        "e.id, e.number, e.enterpriseId, e.enterpriseName, e.description, e.verifiedAt",
        " from Hazard e where "
            + condition(unanswered)
            + queries.within(filter)
            + StatisticsUnits.isOfUnitOfEnterprise(filter.by),
        MajorCaseDesk::behind);
  }

  private static String condition(boolean unanswered) {
    return unanswered ? CONFIRMED + UNANSWERED : CONFIRMED;
  }

  private static MajorBehind behind(Object[] row) {
    return new MajorBehind(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        (Instant) row[5]);
  }
}
