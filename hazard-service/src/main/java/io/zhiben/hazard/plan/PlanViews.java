package io.zhiben.hazard.plan;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.checklist.IssuedChecklists;
import io.zhiben.hazard.plan.OwnRecurrences.Standing;
import io.zhiben.hazard.plan.PlanView.PlanAction;
import io.zhiben.hazard.plan.PlanView.PlanChecklist;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows plans to the caller. */
@ApplicationScoped
class PlanViews {
  private final RegionTree regions;
  private final PlanTargets targets;
  private final PlanProgress progress;
  private final PlanTopicBook topics;
  private final IssuedChecklists checklists;
  private final OwnRecurrences own;

  PlanViews(
      RegionTree regions,
      PlanTargets targets,
      PlanProgress progress,
      PlanTopicBook topics,
      IssuedChecklists checklists,
      OwnRecurrences own) {
    this.own = own;
    this.checklists = checklists;
    this.topics = topics;
    this.progress = progress;
    this.regions = regions;
    this.targets = targets;
  }

  PlanView of(InspectionPlan plan) {
    return of(List.of(plan)).getFirst();
  }

  List<PlanView> of(List<InspectionPlan> plans) {
    List<UUID> ids = plans.stream().map(InspectionPlan::id).toList();
    Map<UUID, Long> inspected = targets.inspectedOf(ids);
    Map<UUID, List<WindowView>> windows = progress.of(plans);
    Map<UUID, List<TopicProgress>> covered = topics.of(ids);
    Map<UUID, Standing> standings = own.of(ids);
    Map<UUID, String> titles =
        checklists.titles(
            plans.stream()
                .map(InspectionPlan::checklistId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return plans.stream()
        .map(plan ->
            of(
                plan,
                inspected.getOrDefault(plan.id(), 0L),
                windows.get(plan.id()),
                covered.getOrDefault(plan.id(), List.of()),
                plan.checklistId() == null ? null : titles.get(plan.checklistId()),
                standings.getOrDefault(plan.id(), Standing.NONE)))
        .toList();
  }

  private PlanView of(
      InspectionPlan plan,
      long inspected,
      List<WindowView> windows,
      List<TopicProgress> covered,
      String checklist,
      Standing standing) {
    WindowView now =
        windows.stream()
            .filter(one -> one.state() == WindowView.WindowState.OPEN)
            .findFirst()
            .orElse(null);
    long overdue =
        windows.stream()
            .filter(one -> one.state() == WindowView.WindowState.OVERDUE)
            .mapToLong(WindowView::outstanding)
            .sum();
    String code = plan.place().code();
    return new PlanView(
        plan.id(),
        plan.version(),
        plan.number(),
        plan.title(),
        plan.kind(),
        plan.state(),
        code,
        regions.find(code).map(RegionState::name).orElse(code),
        plan.unannounced(),
        plan.firstDay(),
        plan.lastDay(),
        plan.note(),
        plan.targets(),
        inspected,
        plan.madeAt(),
        plan.closedAt(),
        plan.closeReason(),
        actions(plan, inspected, now, standing),
        plan.recurrence(),
        now,
        plan.state() == PlanState.DRAFT ? 0 : overdue + standing.overdue(),
        plan.intervalCode(),
        covered,
        checklist == null ? null : new PlanChecklist(plan.checklistId(), checklist),
        plan.approvedAt(),
        plan.publishedAt());
  }

  private static List<PlanAction> actions(
      InspectionPlan plan, long inspected, WindowView now, Standing standing) {
    Caller caller = CurrentCaller.get();
    List<PlanAction> actions = new ArrayList<>();
    boolean acts = plan.state() != PlanState.CLOSED && PlanDesk.acts(caller, plan);
    boolean open = acts && plan.state() == PlanState.OPEN;
    if (acts && caller.may(Right.INSPECTION_PLAN_WRITE)) {
      actions.add(PlanAction.CLOSE);
    }
    boolean outstanding =
        standing.outstanding() > 0
            || (plan.recurrence() == null
                ? inspected < plan.targets()
                : now != null && now.outstanding() > 0);
    if (open && outstanding && caller.may(Right.DRAW_HOLD)) {
      actions.add(PlanAction.DRAW);
    }
    if (acts && caller.may(Right.INSPECTION_PLAN_WRITE)) {
      actions.add(PlanAction.CHANGE_TARGETS);
    }
    if (acts && caller.may(Right.INSPECTION_PLAN_APPROVE)) {
      if (!open) {
        actions.add(PlanAction.APPROVE);
      } else if (plan.publishedAt() == null) {
        actions.add(PlanAction.PUBLISH);
      }
    }
    return actions;
  }
}
