package io.zhiben.hazard.plan;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plans that were published are for everybody, beyond all scopes: the scope is lifted for questions
 * that ask for the publication in the same breath.
 */
@ApplicationScoped
class PublishedPlans {
  private final Listings listings;
  private final InspectionPlans plans;
  private final PlanViews views;
  private final PlanProgress progress;

  PublishedPlans(Listings listings, InspectionPlans plans, PlanViews views, PlanProgress progress) {
    this.listings = listings;
    this.plans = plans;
    this.views = views;
    this.progress = progress;
  }

  @Transactional
  Page<PublishedPlan> list(PageRequest page) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          Page<InspectionPlan> found =
              listings
                  .of(InspectionPlan.class)
                  .where("e.publishedAt is not null")
                  .sortable("number", "e.number")
                  .fetch(page);
          return new Page<>(of(found.items()), found.total(), found.totalExact(), found.next());
        });
  }

  @Transactional
  PublishedPlan read(UUID id) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            plans
                .find("id = ?1 and publishedAt is not null", id)
                .firstResultOptional()
                .map(plan -> of(List.of(plan)).getFirst())
                .orElseThrow(Problem::notFound));
  }

  private List<PublishedPlan> of(List<InspectionPlan> found) {
    Map<UUID, List<WindowView>> windows = progress.of(found);
    return views.of(found).stream()
        .map(plan -> PublishedPlan.of(plan, windows.get(plan.id())))
        .toList();
  }
}
