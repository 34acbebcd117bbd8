package io.zhiben.hazard.agencywatch;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.agencywatch.AgencyCommands.BlacklistAgency;
import io.zhiben.hazard.agencywatch.AgencyCommands.LiftNotice;
import io.zhiben.hazard.agencywatch.AgencyCommands.WarnAgency;
import io.zhiben.hazard.agencywatch.AgencyWatchDesk.AgencyServiceRow;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What agencies serve, and notices against those that serve too little. */
@Tag(name = "agency-notices", description = "Agencies that charge and serve too little")
@Path(AgencyWatchResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AgencyWatchResource {
  static final String BASE = "/api/hazard/v1/agency-notices";

  private final AgencyWatchDesk desk;
  private final IdempotentRequests idempotent;

  AgencyWatchResource(AgencyWatchDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.AGENCY_NOTICE_READ)
  @Operation(operationId = "listAgencyNotices", summary = "Notices by filter and order")
  public Page<AgencyNoticeView> list(
      @QueryParam("region") String region,
      @QueryParam("agency") @Size(max = 18) String agency,
      @QueryParam("state") AgencyNoticeState state,
      @Valid @BeanParam PageRequest page) {
    return desk.list(region, agency, state, page);
  }

  @GET
  @Path("/service")
  @Requires(Right.AGENCY_NOTICE_READ)
  @Operation(
      operationId = "countAgencyService",
      summary = "Enterprises under contract and served in a period, by agency")
  public List<AgencyServiceRow> service(
      @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
    return desk.served(from, to);
  }

  @POST
  @Requires(Right.AGENCY_WARN)
  @Operation(
      operationId = "warnAgency",
      summary = "Warn an agency that served too few of its enterprises in a period")
  @APIResponseSchema(value = AgencyNoticeView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It served enough, or was warned already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response warn(@NotNull @Valid WarnAgency command) {
    AgencyNoticeView made =
        idempotent.once(command, AgencyNoticeView.class, () -> desk.warn(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.AGENCY_NOTICE_READ)
  @Operation(operationId = "readAgencyNotice", summary = "One notice")
  @APIResponseSchema(value = AgencyNoticeView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(desk.get(id));
  }

  @POST
  @Path("/{id}/blacklist")
  @Requires(Right.AGENCY_BLACKLIST)
  @Operation(
      operationId = "blacklistAgency",
      summary = "Put an agency on the black list, and say where that was made public")
  @APIResponseSchema(value = AgencyNoticeView.class)
  @APIResponse(responseCode = "409", description = "It served more than that, or is no warning")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response blacklist(@PathParam("id") UUID id, @NotNull @Valid BlacklistAgency command) {
    return tagged(desk.blacklist(id, command));
  }

  @POST
  @Path("/{id}/lift")
  @Requires(Right.AGENCY_BLACKLIST)
  @Operation(operationId = "liftAgencyNotice", summary = "Take a notice back, with the reason")
  @APIResponseSchema(value = AgencyNoticeView.class)
  @APIResponse(responseCode = "409", description = "It was lifted already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response lift(@PathParam("id") UUID id, @NotNull @Valid LiftNotice command) {
    return tagged(desk.lift(id, command.reason()));
  }

  private static Response tagged(AgencyNoticeView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
