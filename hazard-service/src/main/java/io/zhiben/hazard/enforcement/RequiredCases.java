package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.setting.TenantSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What inspections found on a ground that is always a case (Z-067), as long as nobody opened one on
 * it. A decision not to file is an answer, too.
 */
@ApplicationScoped
class RequiredCases {
  private static final int MOST = 200;

  private final EntityManager entities;
  private final RegionCondition regions;
  private final TenantSettings settings;

  RequiredCases(EntityManager entities, RegionCondition regions, TenantSettings settings) {
    this.entities = entities;
    this.regions = regions;
    this.settings = settings;
  }

  /**
   * @param hazardId what the finding became
   */
  record RequiredCase(
      UUID inspectionId,
      String inspectionNumber,
      UUID enterpriseId,
      String enterpriseName,
      LocalDate inspectedOn,
      String violationCode,
      String violationTitle,
      UUID hazardId) {}

  /** Newest first, 200 at most, by the grounds of the caller's place. */
  @Transactional
  List<RequiredCase> list(String region) {
    Map<String, String> grounds =
        settings.ofCaller(Discretion.SETTING).content().violations().stream()
            .filter(Discretion.Violation::caseRequired)
            .collect(Collectors.toMap(Discretion.Violation::code, Discretion.Violation::title));
    if (grounds.isEmpty()) {
      return List.of();
    }
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "select e.id, e.number, e.enterpriseId, e.enterpriseName, e.inspectedOn,"
                    + " a.violationCode, a.hazardId"
                    + " from Inspection e join InspectionAnswer a on a.inspectionId = e.id"
                    + " where a.answer = 'NOT_OK' and a.violationCode in :codes"
                    + " and not exists (select 1 from EnforcementCase c"
                    + " where c.enterpriseId = e.enterpriseId"
                    + " and c.ground.code = a.violationCode and (c.inspectionId = e.id"
                    + " or exists (select 1 from CaseFinding f where f.caseId = c.id"
                    + " and (f.inspectionId = e.id or f.hazardId = a.hazardId))))"
                    + (region == null ? "" : " and " + regions.within(region))
                    + " order by e.id desc, a.itemNo",
                Object[].class)
            .setParameter("codes", grounds.keySet())
            .setMaxResults(MOST);
    if (region != null) {
      query.setParameter("region", region);
    }
    return query
        .getResultStream()
        .map(row ->
            new RequiredCase(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (String) row[5],
                grounds.get((String) row[5]),
                (UUID) row[6]))
        .toList();
  }
}
