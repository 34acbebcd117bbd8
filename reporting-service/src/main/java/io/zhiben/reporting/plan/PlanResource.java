package io.zhiben.reporting.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.query.Reaches;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plans that bind the caller's place, and those of the places in it. */
@Tag(name = "plans", description = "Plans")
@Path("/api/reporting/v1/plans")
@RunOnVirtualThread
public class PlanResource {
  private final Plans plans;
  private final Reaches reaches;
  private final RegionTree regions;
  private final Clock clock;

  PlanResource(Plans plans, Reaches reaches, RegionTree regions, Clock clock) {
    this.plans = plans;
    this.reaches = reaches;
    this.regions = regions;
    this.clock = clock;
  }

  @GET
  @Requires(Right.PLAN_READ)
  @Operation(
      operationId = "listPlans",
      summary = "The plans that bind the caller's place, and those of the places in it")
  public List<PlanView> plans(@Context HttpHeaders headers) {
    RegionState own = reaches.of(null).region();
    Locale locale = ProblemTexts.localeOf(headers.getAcceptableLanguages());
    List<PlanView> views = new ArrayList<>();
    for (StoredPlan plan : plans.stored()) {
      Optional<RegionState> region = regions.find(plan.pack().region());
      if (region.isPresent() && isOnOneLine(own, region.get())) {
        views.add(PlanView.of(plan, region.get().name(), LocalDate.now(clock), locale));
      }
    }
    return views;
  }

  private static boolean isOnOneLine(RegionState a, RegionState b) {
    return Place.of(a.place()).isWithin(b.code()) || Place.of(b.place()).isWithin(a.code());
  }
}
