package io.zhiben.hazard.assessment;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.assessment.AssessmentCommands.AssessUnit;
import io.zhiben.hazard.assessment.AssessmentCommands.ReviseAssessment;
import io.zhiben.hazard.enforcement.UnitFigures.UnitKind;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments of enforcement work. */
@Tag(name = "enforcement-assessments", description = "How units enforce, scored by a form")
@Path(AssessmentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AssessmentResource {
  static final String BASE = "/api/hazard/v1/enforcement-assessments";

  private final AssessmentDesk desk;
  private final IdempotentRequests idempotent;

  AssessmentResource(AssessmentDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(
      operationId = "listEnforcementAssessments",
      summary = "Assessments by filter and order")
  public Page<AssessmentView> list(
      @QueryParam("region") String region,
      @QueryParam("kind") UnitKind kind,
      @QueryParam("unit") @Size(max = 40) String unit,
      @Valid @BeanParam PageRequest page) {
    return desk.list(region, kind, unit, page);
  }

  @POST
  @Requires(Right.ENFORCEMENT_ASSESS)
  @Operation(
      operationId = "assessEnforcement",
      summary = "Score a unit and a period by the form, with its figures as they are now")
  @APIResponseSchema(value = AssessmentView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "That unit and period was scored already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response assess(@NotNull @Valid AssessUnit command) {
    AssessmentView made =
        idempotent.once(command, AssessmentView.class, () -> desk.assess(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ENFORCEMENT_STATISTICS_READ)
  @Operation(operationId = "readEnforcementAssessment", summary = "One assessment with its items")
  @APIResponseSchema(value = AssessmentView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.get(id));
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.ENFORCEMENT_ASSESS)
  @Operation(
      operationId = "reviseEnforcementAssessment",
      summary = "Score it anew by the same items, with the reason; only the office that scored it")
  @APIResponseSchema(value = AssessmentView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response revise(@PathParam("id") UUID id, @NotNull @Valid ReviseAssessment command) {
    return tagged(desk.revise(id, command));
  }

  private static Response tagged(AssessmentView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
