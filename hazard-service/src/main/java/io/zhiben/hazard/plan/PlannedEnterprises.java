package io.zhiben.hazard.plan;

import io.zhiben.hazard.plan.Windows.Window;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What other features ask of plans. */
@ApplicationScoped
public class PlannedEnterprises {
  private final InspectionPlans plans;
  private final PlanTargets targets;
  private final PlanVisits visits;
  private final PlanProgress progress;
  private final PlanTopicBook topics;
  private final TenantSettings settings;
  private final OwnRecurrences own;

  PlannedEnterprises(
      InspectionPlans plans,
      PlanTargets targets,
      PlanVisits visits,
      PlanProgress progress,
      PlanTopicBook topics,
      TenantSettings settings,
      OwnRecurrences own) {
    this.own = own;
    this.topics = topics;
    this.settings = settings;
    this.visits = visits;
    this.progress = progress;
    this.plans = plans;
    this.targets = targets;
  }

  /**
   * The enterprises of a plan that were not inspected yet; in a plan that recurs, not in the window
   * that today falls into; a target with windows of its own, in that of today.
   *
   * @param unannounced whoever asks keeps it as secret as the plan
   */
  public record Outstanding(boolean unannounced, List<UUID> enterpriseIds) {}

  /** Not found alike when there is no such plan and when the caller doesn't reach it. */
  public void requireReached(UUID planId) {
    plans.require(planId);
  }

  /** Not found alike when there is no such plan and when the caller doesn't reach it. */
  public Outstanding outstanding(UUID planId) {
    InspectionPlan plan = plans.require(planId);
    plan.requireCounting();
    if (plan.recurrence() == null) {
      return outstanding(plan, targets.openOf(planId));
    }
    Window now = plan.windows().at(progress.today());
    return outstanding(plan, now == null ? List.of() : targets.openOf(planId, now.no()));
  }

  private Outstanding outstanding(InspectionPlan plan, List<UUID> byThePlan) {
    return new Outstanding(
        plan.unannounced(),
        Stream.concat(byThePlan.stream(), own.openOf(plan.id()).stream()).toList());
  }

  /** Refuses topics, in the field of that name, that the list of the place doesn't have. */
  public void requireTopics(Place place, Set<String> codes) {
    if (!codes.isEmpty()) {
      settings.at(place, PlanTopics.SETTING).require(codes);
    }
  }

  /**
   * Marks the enterprise in every plan whose days hold that one; the first inspection stays. Plans
   * of levels above, which the inspecting side doesn't see, are marked alike.
   *
   * @param looksAt codes of the topics that the inspection looked at
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void inspected(UUID enterpriseId, UUID inspectionId, LocalDate day, Set<String> looksAt) {
    topics.covered(enterpriseId, inspectionId, day, looksAt);
    targets.inspected(enterpriseId, inspectionId, day);
    visits.inspected(enterpriseId, inspectionId, day);
  }
}
