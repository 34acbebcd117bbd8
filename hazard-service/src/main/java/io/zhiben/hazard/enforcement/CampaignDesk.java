package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.CampaignFigures.CampaignGoods;
import io.zhiben.hazard.enforcement.CampaignFigures.CampaignUnit;
import io.zhiben.hazard.enforcement.EnforcementStatistics.ViolationCount;
import io.zhiben.hazard.plan.PlanLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Counts what campaigns came to. */
@ApplicationScoped
class CampaignDesk {
  /** Inspections {@code i} of the supervising side that count for the plan. */
  private static final String OF_PLAN =
      " i.kind not in ('SELF_CHECK', 'GUIDANCE', 'MUTUAL') and i.agencyCode is null"
          + " and i.inspectedOn between :from and :to and exists (select 1 from PlanTarget t"
          + " where t.planId = :plan and t.enterpriseId = i.enterpriseId and t.removedOn is null)";

  private static final String SANCTIONED =
      "sum(case when e.outcome.sanctioned = true then 1 else 0 end)";

  private final PlanLookup plans;
  private final EntityManager entities;

  CampaignDesk(PlanLookup plans, EntityManager entities) {
    this.plans = plans;
    this.entities = entities;
  }

  @Transactional
  CampaignFigures of(UUID planId) {
    PlanLookup.Named plan = plans.require(planId);
    List<CampaignUnit> units = units(planId);
    return new CampaignFigures(
        planId,
        plan.number(),
        plan.title(),
        plan.from(),
        plan.to(),
        visited(plan, "select count(i) from Inspection i where" + OF_PLAN),
        visited(plan, hazards("")),
        visited(plan, hazards(" and e.state = 'SIGNED_OFF'")),
        visited(plan, hazards(" and e.level = 'MAJOR'")),
        units.stream().mapToLong(CampaignUnit::cases).sum(),
        units.stream().mapToLong(CampaignUnit::sanctioned).sum(),
        units.stream().mapToLong(CampaignUnit::fineFen).sum(),
        units,
        violations(planId),
        goods(planId));
  }

  private static String hazards(String condition) {
    return "select count(e) from Hazard e where e.state <> 'WITHDRAWN'"
        + condition
        + " and exists (select 1 from Inspection i where i.id = e.inspectionId and"
        + OF_PLAN
        + ")";
  }

  private long visited(PlanLookup.Named plan, String text) {
    return entities
        .createQuery(text, Long.class)
        .setParameter("plan", plan.id())
        .setParameter("from", plan.from())
        .setParameter("to", plan.to())
        .getSingleResult();
  }

  private List<CampaignUnit> units(UUID planId) {
    return cases(
            planId,
            "select e.department, count(e), "
                + SANCTIONED
                + ", sum(e.outcome.fineFen) from EnforcementCase e where e.planId = :plan"
                + " group by e.department order by count(e) desc")
        .getResultStream()
        .map(row ->
            new CampaignUnit((String) row[0], number(row[1]), number(row[2]), number(row[3])))
        .toList();
  }

  private List<ViolationCount> violations(UUID planId) {
    return cases(
            planId,
            "select e.ground.code, min(e.ground.title), count(e), "
                + SANCTIONED
                + " from EnforcementCase e where e.planId = :plan"
                + " group by e.ground.code order by count(e) desc, e.ground.code")
        .getResultStream()
        .map(row ->
            new ViolationCount((String) row[0], (String) row[1], number(row[2]), number(row[3])))
        .toList();
  }

  private List<CampaignGoods> goods(UUID planId) {
    return cases(
            planId,
            "select m.goods, m.quantityUnit, sum(m.quantity), count(distinct e.id)"
                + " from EnforcementCase e join CaseMeasure m on m.caseId = e.id"
                + " where e.planId = :plan and m.stage = 'DECIDED' and m.goods is not null"
                + " group by m.goods, m.quantityUnit order by count(distinct e.id) desc")
        .getResultStream()
        .map(row ->
            new CampaignGoods(
                (String) row[0], (String) row[1], (BigDecimal) row[2], number(row[3])))
        .toList();
  }

  private TypedQuery<Object[]> cases(UUID planId, String text) {
    return entities.createQuery(text, Object[].class).setParameter("plan", planId);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
