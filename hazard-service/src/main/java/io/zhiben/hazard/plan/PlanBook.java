package io.zhiben.hazard.plan;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes plans down, with their numbers, targets and audit rows. */
@ApplicationScoped
class PlanBook {
  private final InspectionPlans plans;
  private final PlanTargets targets;
  private final PlanTopicBook topics;
  private final NumberSeries series;
  private final AuditTrail audit;
  private final PlanViews views;
  private final Clock clock;

  PlanBook(
      InspectionPlans plans,
      PlanTargets targets,
      PlanTopicBook topics,
      NumberSeries series,
      AuditTrail audit,
      PlanViews views,
      Clock clock) {
    this.plans = plans;
    this.targets = targets;
    this.topics = topics;
    this.series = series;
    this.audit = audit;
    this.views = views;
    this.clock = clock;
  }

  InspectionPlan require(UUID id) {
    return plans.require(id);
  }

  PlanView open(
      Place place,
      MakePlan command,
      String department,
      List<ListedEnterprise> enterprises,
      List<PlanTopics.PlanTopic> looksAt,
      PlanState begin) {
    String number = series.take(NumberSeries.Kind.PLAN, place, 1).getFirst();
    InspectionPlan plan =
        new InspectionPlan(place, number, command, enterprises.size(), department);
    if (begin == PlanState.DRAFT) {
      plan.awaitApproval();
    }
    plan.madeBy(CurrentCaller.get().subject(), clock.instant());
    plans.persist(plan);
    Map<UUID, Recurrence> own = command.ownRecurrences();
    enterprises.forEach(one -> targets.persist(new PlanTarget(plan, one, null, own.get(one.id()))));
    plans.flush();
    topics.open(plan.id(), looksAt);
    PlanView made = views.of(plan);
    audit.record("plan.make", "InspectionPlan", plan.id(), place.code(), null, made);
    return made;
  }

  /**
   * @param own how often they are inspected; null for as often as the plan says
   */
  PlanView add(
      InspectionPlan plan, List<ListedEnterprise> enterprises, String reason, Recurrence own) {
    PlanView before = views.of(plan);
    LocalDate today = LocalDate.now(clock);
    for (ListedEnterprise one : enterprises) {
      PlanTarget target = new PlanTarget(plan, one, today, own);
      targets.persist(target);
      note(target, PlanChange.Kind.ADDED, reason);
    }
    plan.change(enterprises.size());
    return tell("plan.add-targets", plan, before);
  }

  PlanView remove(InspectionPlan plan, List<PlanTarget> leaving, String reason) {
    PlanView before = views.of(plan);
    LocalDate today = LocalDate.now(clock);
    for (PlanTarget target : leaving) {
      target.remove(today);
      note(target, PlanChange.Kind.REMOVED, reason);
    }
    plan.change(-leaving.size());
    return tell("plan.remove-targets", plan, before);
  }

  private void note(PlanTarget target, PlanChange.Kind kind, String reason) {
    String subject = CurrentCaller.get().subject();
    targets
        .getEntityManager()
        .persist(new PlanChange(target, kind, reason, subject, clock.instant()));
  }

  private PlanView tell(String action, InspectionPlan plan, PlanView before) {
    plans.flush();
    PlanView after = views.of(plan);
    audit.record(action, "InspectionPlan", plan.id(), plan.place().code(), before, after);
    return after;
  }

  PlanView approve(InspectionPlan plan) {
    PlanView before = views.of(plan);
    plan.approve(CurrentCaller.get().subject(), clock.instant());
    plans.flush();
    targets.startCounting(plan.id());
    return tell("plan.approve", plan, before);
  }

  PlanView publish(InspectionPlan plan) {
    PlanView before = views.of(plan);
    plan.publish(CurrentCaller.get().subject(), clock.instant());
    return tell("plan.publish", plan, before);
  }

  PlanView close(InspectionPlan plan, String reason) {
    PlanView before = views.of(plan);
    plan.close(reason, CurrentCaller.get().subject(), clock.instant());
    plans.flush();
    targets.stopCounting(plan.id());
    PlanView after = views.of(plan);
    audit.record("plan.close", "InspectionPlan", plan.id(), plan.place().code(), before, after);
    return after;
  }
}
