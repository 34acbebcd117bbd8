package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.tipoff.PhotoSafe.OpenPhoto;
import io.zhiben.hazard.tipoff.ReporterViews.Receipt;
import io.zhiben.hazard.tipoff.TipOffCommands.SendTipOff;
import io.zhiben.hazard.tipoff.TipOffCommands.Verify;
import io.zhiben.hazard.tipoff.TipOffStatistics.TipOffCounts;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffRow;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tip-offs as the office reads them. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path(TipOffResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TipOffResource {
  static final String BASE = "/api/hazard/v1/tip-offs";

  private final TipOffQueries queries;
  private final ReceptionDesk reception;
  private final VerificationDesk verification;
  private final TipOffStatistics statistics;

  TipOffResource(
      TipOffQueries queries,
      ReceptionDesk reception,
      VerificationDesk verification,
      TipOffStatistics statistics) {
    this.statistics = statistics;
    this.queries = queries;
    this.reception = reception;
    this.verification = verification;
  }

  @GET
  @Requires(Right.TIP_OFF_READ)
  @Operation(
      operationId = "listTipOffs",
      summary =
          "Tip-offs by filter and order; all for custodians, those with a re-edited text for others")
  public Page<TipOffRow> list(
      @Valid @BeanParam TipOffFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(
      operationId = "writeTipOffDown",
      summary = "Write down a tip-off that came by telephone, hotline, letter or visit")
  @APIResponseSchema(value = Receipt.class, responseCode = "201")
  @APIResponse(responseCode = "422", description = "Sent before, and its receipt was used already")
  public Response writeDown(@NotNull @Valid SendTipOff command) {
    return Response.status(Response.Status.CREATED)
        .entity(reception.writeDown(command))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @GET
  @Path("/counts")
  @Requires(Right.TIP_OFF_READ)
  @Operation(
      operationId = "countTipOffs",
      summary = "Tip-offs received in a time, by state, channel, category and kind of reporter")
  public TipOffCounts counts(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("category") @Size(max = 40) String category,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return statistics.counts(region, category, from, to);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.TIP_OFF_READ)
  @Operation(operationId = "readTipOff", summary = "One tip-off, as far as the caller may read it")
  @APIResponseSchema(value = TipOffView.class)
  public Response get(@PathParam("id") UUID id) {
    TipOffView found = queries.get(id);
    return Etags.tag(Response.ok(found), found.version())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** As a file to be saved, never as something that a browser runs. */
  @GET
  @Path("/{id}/photos/{photoId}")
  @Produces({"image/jpeg", "image/png"})
  @Requires(Right.TIP_OFF_CUSTODY)
  @Operation(operationId = "readTipOffPhoto", summary = "A reporter's photo")
  public Response photo(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
    OpenPhoto photo = queries.photo(id, photoId);
    return Response.ok(photo.bytes(), photo.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @POST
  @Path("/{id}/verify")
  @Requires(Right.TIP_OFF_VERIFY)
  @Operation(
      operationId = "verifyTipOff",
      summary = "Say what was found, with the hazard that it led to or is linked to")
  @APIResponseSchema(value = TipOffView.class)
  @APIResponse(responseCode = "409", description = "Not accepted, or there is no re-edited text")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response verify(@PathParam("id") UUID id, @NotNull @Valid Verify command) {
    TipOffView done = verification.verify(id, command);
    return Etags.tag(Response.ok(done), done.version()).build();
  }
}
