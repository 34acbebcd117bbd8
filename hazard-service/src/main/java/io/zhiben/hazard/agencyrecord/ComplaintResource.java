package io.zhiben.hazard.agencyrecord;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.agencyrecord.AgencyComplaint.ComplaintView;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.AnswerComplaint;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.RecordComplaint;
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

/** Complaints about agencies. */
@Tag(name = "agency-records")
@Path(ComplaintResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ComplaintResource {
  static final String BASE = "/api/hazard/v1/agency-complaints";

  private final AgencyRecordQueries queries;
  private final AgencyRecordDesk desk;
  private final IdempotentRequests idempotent;

  ComplaintResource(
      AgencyRecordQueries queries, AgencyRecordDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AGENCY_VIOLATION_READ)
  @Operation(
      operationId = "listAgencyComplaints",
      summary = "Complaints by agency, open or answered, newest first")
  public Page<ComplaintView> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("agency") @Size(max = 18) String agency,
      @QueryParam("open") Boolean open,
      @Valid @BeanParam PageRequest page) {
    return queries.complaints(region, agency, open, page);
  }

  @POST
  @Requires(Right.AGENCY_VIOLATION_WRITE)
  @Operation(
      operationId = "recordAgencyComplaint",
      summary = "Record a complaint about an agency's service")
  @APIResponseSchema(value = ComplaintView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid RecordComplaint command) {
    ComplaintView made = idempotent.once(command, ComplaintView.class, () -> desk.record(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.AGENCY_VIOLATION_WRITE)
  @Operation(
      operationId = "answerAgencyComplaint",
      summary = "Say whether it was found to be right, and what was done")
  @APIResponseSchema(value = ComplaintView.class)
  @APIResponse(responseCode = "409", description = "It was answered already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid AnswerComplaint command) {
    ComplaintView answered = desk.answer(id, command);
    return Etags.tag(Response.ok(answered), answered.version()).build();
  }
}
