package io.zhiben.hazard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What other features ask of a plan that they name. */
@ApplicationScoped
public class PlanLookup {
  private final InspectionPlans plans;

  PlanLookup(InspectionPlans plans) {
    this.plans = plans;
  }

  /**
   * A plan that was named.
   *
   * @param campaign it is one of a campaign (专项行动)
   */
  public record Named(
      UUID id, String number, String title, boolean campaign, LocalDate from, LocalDate to) {}

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public Named require(UUID id) {
    InspectionPlan plan = plans.require(id);
    return new Named(
        id,
        plan.number(),
        plan.title(),
        plan.kind() == PlanKind.CAMPAIGN,
        plan.firstDay(),
        plan.lastDay());
  }
}
