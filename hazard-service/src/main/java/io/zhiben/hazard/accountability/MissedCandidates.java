package io.zhiben.hazard.accountability;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Major hazards that turned up soon after an office had inspected the enterprise without naming
 * their clause (零放过, Q-057, Q-075): somebody should look whether it was missed. Those with a case
 * for it already are left out.
 */
@ApplicationScoped
class MissedCandidates {
  private static final int MOST = 200;

  private final RegionCondition regions;
  private final EntityManager entityManager;

  MissedCandidates(RegionCondition regions, EntityManager entityManager) {
    this.regions = regions;
    this.entityManager = entityManager;
  }

  /**
   * A hazard, and an inspection before it.
   *
   * @param clauseNo that the hazard was graded by; null for one without
   * @param department that inspected; null where the office did
   * @param days between both
   */
  @Schema(name = "MissedCandidate")
  record Candidate(
      UUID hazardId,
      String hazardNumber,
      String enterpriseName,
      LocalDate foundOn,
      String clauseNo,
      UUID inspectionId,
      String inspectionNumber,
      LocalDate inspectedOn,
      String department,
      long days) {}

  /**
   * The latest first, at most 200.
   *
   * @param region null for the caller's whole scope
   * @param from first day of finding
   * @param within how many days before the finding an inspection counts
   */
  @Transactional
  List<Candidate> of(String region, LocalDate from, LocalDate to, int within) {
    if (to.isBefore(from)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            "select e.id, e.number, e.enterpriseName, e.foundOn, e.clause.no, i.id, i.number,"
                + " i.inspectedOn, i.department from Hazard e"
                + " join Inspection i on i.enterpriseId = e.enterpriseId"
                + " where e.level = 'MAJOR' and e.state <> 'WITHDRAWN'"
                + " and e.foundOn between :from and :to and i.inspectedOn < e.foundOn"
                + " and i.inspectedOn >= :earliest and i.kind <> 'SELF_CHECK'"
                + " and i.agencyCode is null"
                + " and not exists (select 1 from Hazard o where o.inspectionId = i.id"
                + " and (o.id = e.id or o.clause.clauseId = e.clause.clauseId))"
                + " and not exists (select 1 from AccountabilityCase c where c.hazardId = e.id"
                + " and c.reason = 'MISSED')"
                + (place.isEmpty() ? "" : " and " + place)
                + " order by e.foundOn desc, e.id, i.inspectedOn desc",
            Object[].class);
    query
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("earliest", from.minusDays(within));
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    return query
        .getResultStream()
        .map(MissedCandidates::candidate)
        .filter(one -> one.days() <= within)
        .limit(MOST)
        .toList();
  }

  private static Candidate candidate(Object[] row) {
    LocalDate found = (LocalDate) row[3];
    LocalDate inspected = (LocalDate) row[7];
    return new Candidate(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        found,
        (String) row[4],
        (UUID) row[5],
        (String) row[6],
        inspected,
        (String) row[8],
        ChronoUnit.DAYS.between(inspected, found));
  }
}
