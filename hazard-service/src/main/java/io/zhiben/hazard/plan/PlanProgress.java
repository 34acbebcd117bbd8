package io.zhiben.hazard.plan;

import io.zhiben.hazard.plan.PlanVisits.Visited;
import io.zhiben.hazard.plan.Windows.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far plans are, window by window, computed when asked. */
@ApplicationScoped
class PlanProgress {
  private final PlanTargets targets;
  private final PlanVisits visits;
  private final Clock clock;

  PlanProgress(PlanTargets targets, PlanVisits visits, Clock clock) {
    this.targets = targets;
    this.visits = visits;
    this.clock = clock;
  }

  /**
   * Targets that came and went together.
   *
   * @param addedOn null: since the plan was made
   * @param removedOn null: still in it
   * @param inspected those that were inspected at all
   */
  record Span(UUID planId, LocalDate addedOn, LocalDate removedOn, long targets, long inspected) {
    /** Whether they were in the plan at the end of that day. */
    boolean in(LocalDate day) {
      return (addedOn == null || !addedOn.isAfter(day))
          && (removedOn == null || removedOn.isAfter(day));
    }
  }

  /** Each plan's windows, in their order. */
  Map<UUID, List<WindowView>> of(List<InspectionPlan> plans) {
    List<UUID> ids = plans.stream().map(InspectionPlan::id).toList();
    Map<UUID, List<Span>> spans =
        targets.spansOf(ids).stream().collect(Collectors.groupingBy(Span::planId));
    Map<UUID, Map<Integer, Long>> visited =
        visits.of(ids).stream()
            .collect(
                Collectors.groupingBy(
                    Visited::planId, Collectors.toMap(Visited::windowNo, Visited::targets)));
    Map<UUID, List<WindowView>> progress = new HashMap<>();
    for (InspectionPlan plan : plans) {
      List<Span> own = spans.getOrDefault(plan.id(), List.of());
      Map<Integer, Long> counts = visited.getOrDefault(plan.id(), Map.of());
      progress.put(
          plan.id(),
          plan.windows().all().stream().map(one -> view(plan, one, own, counts)).toList());
    }
    return progress;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private WindowView view(
      InspectionPlan plan, Window window, List<Span> spans, Map<Integer, Long> visited) {
    LocalDate today = today();
    List<Span> wanted = spans.stream().filter(span -> span.in(window.to())).toList();
    long expected = wanted.stream().mapToLong(Span::targets).sum();
    long inspected =
        plan.recurrence() == null
            ? wanted.stream().mapToLong(Span::inspected).sum()
            : visited.getOrDefault(window.no(), 0L);
    return WindowView.of(window, expected, inspected, today);
  }
}
