package io.zhiben.hazard.agencyviolation;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.agencyviolation.AgencyViolationCommands.CloseViolation;
import io.zhiben.hazard.agencyviolation.AgencyViolationCommands.NameCase;
import io.zhiben.hazard.agencyviolation.AgencyViolationCommands.RecordViolation;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** False reports of agencies. */
@Tag(name = "agency-violations", description = "False reports of agencies, with case and end")
@Path(AgencyViolationResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AgencyViolationResource {
  static final String BASE = "/api/hazard/v1/agency-violations";

  private final AgencyViolationQueries queries;
  private final AgencyViolationDesk desk;
  private final IdempotentRequests idempotent;

  AgencyViolationResource(
      AgencyViolationQueries queries, AgencyViolationDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AGENCY_VIOLATION_READ)
  @Operation(
      operationId = "listAgencyViolations",
      summary = "False reports by filter, newest first")
  public Page<AgencyViolationView> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("agency") @Size(max = 18) String agency,
      @QueryParam("kind") ViolationKind kind,
      @QueryParam("open") Boolean open,
      @Valid @BeanParam PageRequest page) {
    return queries.list(region, agency, kind, open, page);
  }

  @POST
  @Requires(Right.AGENCY_VIOLATION_WRITE)
  @Operation(
      operationId = "recordAgencyViolation",
      summary = "Record a false assessment, testing or design report of an agency")
  @APIResponseSchema(value = AgencyViolationView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The report is recorded already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response enter(@NotNull @Valid RecordViolation command) {
    AgencyViolationView made =
        idempotent.once(command, AgencyViolationView.class, () -> desk.enter(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.AGENCY_VIOLATION_READ)
  @Operation(operationId = "readAgencyViolation", summary = "One false report with case and rating")
  @APIResponseSchema(value = AgencyViolationView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/case")
  @Requires(Right.AGENCY_VIOLATION_WRITE)
  @Operation(
      operationId = "nameAgencyViolationCase",
      summary = "Name the enforcement case about it")
  @APIResponseSchema(value = AgencyViolationView.class)
  @APIResponse(responseCode = "409", description = "It is closed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response nameCase(@PathParam("id") UUID id, @NotNull @Valid NameCase command) {
    return tagged(desk.nameCase(id, command));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.AGENCY_VIOLATION_WRITE)
  @Operation(
      operationId = "closeAgencyViolation",
      summary = "Close it as punished, handed to justice, or as none")
  @APIResponseSchema(value = AgencyViolationView.class)
  @APIResponse(responseCode = "409", description = "Closed, or the case does not say so")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id, @NotNull @Valid CloseViolation command) {
    return tagged(desk.close(id, command));
  }

  private static Response tagged(AgencyViolationView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
