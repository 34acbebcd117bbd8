package io.zhiben.hazard.plan;

import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published plans for people without sign-in. */
@Tag(name = "public", description = "Open to everybody, without sign-in")
@Path("/api/hazard/v1/public/inspection-plans")
@Produces(MediaType.APPLICATION_JSON)
class PublicPlanResource {
  private final PublishedPlans plans;

  PublicPlanResource(PublishedPlans plans) {
    this.plans = plans;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listPlansPublicly",
      summary = "Published plans of inspections of all places, for everybody")
  public Page<PublishedPlan> list(@Valid @BeanParam PageRequest page) {
    return plans.list(page);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "readPlanPublicly",
      summary = "One published plan with how far it is, never with its enterprises")
  public PublishedPlan read(@PathParam("id") UUID id) {
    return plans.read(id);
  }
}
