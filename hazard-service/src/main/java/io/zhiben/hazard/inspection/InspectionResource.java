package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inspections and self-checks. */
@Tag(name = "inspections", description = "Inspections and self-checks")
@Path(InspectionResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InspectionResource {
  static final String BASE = "/api/hazard/v1/inspections";

  private final InspectionQueries queries;
  private final RecordingDesk recording;
  private final ConfirmationDesk confirmation;
  private final JointDesk joint;
  private final VisitRules visits;
  private final IdempotentRequests idempotent;

  InspectionResource(
      InspectionQueries queries,
      RecordingDesk recording,
      ConfirmationDesk confirmation,
      JointDesk joint,
      VisitRules visits,
      IdempotentRequests idempotent) {
    this.visits = visits;
    this.queries = queries;
    this.recording = recording;
    this.confirmation = confirmation;
    this.joint = joint;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.INSPECTION_READ)
  @Operation(
      operationId = "listInspections",
      summary = "Inspections and self-checks by filter and order")
  public Page<InspectionRow> list(
      @Valid @BeanParam InspectionFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.INSPECTION_RECORD)
  @Operation(
      operationId = "recordInspection",
      summary =
          "Record an inspection or self-check with its findings; each finding becomes a hazard")
  @APIResponseSchema(value = InspectionView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid RecordInspection command) {
    InspectionView made =
        visits.recording(
            command,
            () -> idempotent.once(command, InspectionView.class, () -> recording.record(command)));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.INSPECTION_READ)
  @Operation(operationId = "readInspection", summary = "One inspection with its findings")
  @APIResponseSchema(value = InspectionView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(visits.of(id, () -> queries.get(id)));
  }

  @POST
  @Path("/{id}/findings")
  @Requires(Right.INSPECTION_RECORD)
  @Operation(
      operationId = "addInspectionFindings",
      summary = "Add to a joint inspection what one of its departments found")
  @APIResponseSchema(value = InspectionView.class)
  @APIResponse(responseCode = "409", description = "It is no joint inspection")
  @Parameter(ref = ApiDocument.IF_MATCH_AND_IDEMPOTENCY_KEY)
  public Response addFindings(@PathParam("id") UUID id, @NotNull @Valid AddFindings command) {
    return tagged(idempotent.once(command, InspectionView.class, () -> joint.add(id, command)));
  }

  /** The body is empty: what is confirmed stands in the inspection. */
  @POST
  @Path("/{id}/confirm")
  @Requires(Right.SELF_CHECK_CONFIRM)
  @Operation(
      operationId = "confirmSelfCheck",
      summary = "Confirm a self-check as the enterprise's principal")
  @APIResponseSchema(value = InspectionView.class)
  @APIResponse(responseCode = "409", description = "It is confirmed already, or is no self-check")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response confirm(@PathParam("id") UUID id, @Valid ConfirmSelfCheck command) {
    return tagged(confirmation.confirm(id));
  }

  /** Nothing more is to be said. */
  record ConfirmSelfCheck() {}

  private static Response tagged(InspectionView inspection) {
    return Etags.tag(Response.ok(inspection), inspection.version()).build();
  }
}
