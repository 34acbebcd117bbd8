package io.zhiben.reporting.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.query.AsOf;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plans that bind the caller's place, and those of the places in it. */
@Tag(name = "plans", description = "Plans")
@Path("/api/reporting/v1/plans")
@RunOnVirtualThread
public class PlanResource {
  private final PlanAccess access;
  private final RegionTree regions;
  private final Clock clock;

  PlanResource(PlanAccess access, RegionTree regions, Clock clock) {
    this.access = access;
    this.regions = regions;
    this.clock = clock;
  }

  @GET
  @Requires(Right.PLAN_READ)
  @Operation(
      operationId = "listPlans",
      summary = "The plans that bind the caller's place, and those of the places in it")
  public List<PlanView> plans(@Context HttpHeaders headers) {
    Locale locale = ProblemTexts.localeOf(headers.getAcceptableLanguages());
    LocalDate today = LocalDate.now(clock);
    return access.all(today).stream()
        .map(plan -> PlanView.of(plan, nameOf(plan), today, locale))
        .toList();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.PLAN_READ)
  @Operation(
      operationId = "readPlan",
      summary = "One plan as it was in force on a day, with what its text leaves open")
  public PlanDetailView plan(
      @PathParam("id") String id, @QueryParam("asOf") String asOf, @Context HttpHeaders headers) {
    Locale locale = ProblemTexts.localeOf(headers.getAcceptableLanguages());
    LocalDate day = AsOf.parse(asOf, clock).day();
    StoredPlan plan = access.require(id, day);
    return PlanDetailView.of(
        plan, PlanView.of(plan, nameOf(plan), day, locale), parentTitle(plan, locale), locale);
  }

  private String nameOf(StoredPlan plan) {
    return regions.find(plan.pack().region()).map(RegionState::name).orElse(plan.pack().region());
  }

  /** Null where the plan has no parent, or one that the caller doesn't see. */
  private String parentTitle(StoredPlan plan, Locale locale) {
    String parent = plan.pack().parentPlan();
    return access.all(LocalDate.now(clock)).stream()
        .filter(other -> other.pack().id().equals(parent))
        .map(other -> other.pack().title().in(locale))
        .findFirst()
        .orElse(null);
  }
}
