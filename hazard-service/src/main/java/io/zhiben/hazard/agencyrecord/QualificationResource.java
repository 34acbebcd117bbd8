package io.zhiben.hazard.agencyrecord;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.agencyrecord.AgencyQualification.QualificationView;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.EndQualification;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.RecordQualification;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Qualifications of agencies. */
@Tag(name = "agency-records", description = "Qualifications of agencies, complaints about them")
@Path(QualificationResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class QualificationResource {
  static final String BASE = "/api/hazard/v1/agency-qualifications";

  private final AgencyRecordQueries queries;
  private final AgencyRecordDesk desk;
  private final IdempotentRequests idempotent;

  QualificationResource(
      AgencyRecordQueries queries, AgencyRecordDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AGENCY_VIOLATION_READ)
  @Operation(
      operationId = "listAgencyQualifications",
      summary = "Qualifications by agency, or those that end by a day, newest first")
  public Page<QualificationView> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("agency") @Size(max = 18) String agency,
      @QueryParam("until") LocalDate until,
      @Valid @BeanParam PageRequest page) {
    return queries.qualifications(region, agency, until, page);
  }

  @POST
  @Requires(Right.AGENCY_VIOLATION_WRITE)
  @Operation(
      operationId = "recordAgencyQualification",
      summary = "Record a qualification of an agency with its number and last day")
  @APIResponseSchema(value = QualificationView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The place keeps that paper already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid RecordQualification command) {
    QualificationView made =
        idempotent.once(command, QualificationView.class, () -> desk.record(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @POST
  @Path("/{id}/end")
  @Requires(Right.AGENCY_VIOLATION_WRITE)
  @Operation(
      operationId = "endAgencyQualification",
      summary = "Say that it was withdrawn or given up before its last day")
  @APIResponseSchema(value = QualificationView.class)
  @APIResponse(responseCode = "409", description = "It was ended already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(@PathParam("id") UUID id, @NotNull @Valid EndQualification command) {
    QualificationView ended = desk.end(id, command);
    return Etags.tag(Response.ok(ended), ended.version()).build();
  }
}
