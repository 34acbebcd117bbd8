package io.zhiben.reporting.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.indicator.IndicatorCommands.CorrectValue;
import io.zhiben.reporting.indicator.IndicatorCommands.DecideCorrection;
import io.zhiben.reporting.indicator.IndicatorCommands.EnterValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people say of indicators: values from outside the suite, and corrections. */
@Tag(name = "indicators", description = "Indicators of plans")
@Path("/api/reporting/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ByHandResource {
  private final ByHandDesk desk;
  private final IdempotentRequests idempotent;

  ByHandResource(ByHandDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Path("/{id}/entries")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listEntriesOfIndicator",
      summary = "The values that were entered for a place, with those that were replaced")
  public List<EnteredValue> entries(
      @PathParam("id") String id, @QueryParam("region") String region) {
    return desk.entries(id, region);
  }

  @POST
  @Path("/{id}/entries")
  @Requires(Right.INDICATOR_ENTER)
  @Operation(
      operationId = "enterValueOfIndicator",
      summary = "Enter a value from outside the suite, with what it rests on")
  @APIResponseSchema(value = EnteredValue.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The indicator follows from facts")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response enter(@PathParam("id") String id, @NotNull @Valid EnterValue command) {
    EnteredValue entry =
        idempotent.once(command, EnteredValue.class, () -> desk.enter(id, command));
    return Response.status(Response.Status.CREATED).entity(entry).build();
  }

  @GET
  @Path("/{id}/corrections")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listCorrectionsOfIndicator",
      summary = "The corrections by hand of a place, newest first")
  public List<CorrectionView> corrections(
      @PathParam("id") String id, @QueryParam("region") String region) {
    return desk.corrections(id, region);
  }

  @POST
  @Path("/{id}/corrections")
  @Requires(Right.INDICATOR_CORRECT)
  @Operation(
      operationId = "correctIndicator",
      summary = "Propose what is to stand beside the derived figure, with the reason")
  @APIResponseSchema(value = CorrectionView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response correct(@PathParam("id") String id, @NotNull @Valid CorrectValue command) {
    CorrectionView made =
        idempotent.once(command, CorrectionView.class, () -> desk.correct(id, command));
    return Etags.tag(Response.status(Response.Status.CREATED).entity(made), made.version()).build();
  }

  @POST
  @Path("/{id}/corrections/{correction}/confirm")
  @Requires(Right.INDICATOR_CONFIRM)
  @Operation(
      operationId = "confirmCorrection",
      summary = "Confirm somebody else's correction: it shows beside the figure from now on")
  @APIResponseSchema(value = CorrectionView.class)
  @APIResponse(responseCode = "409", description = "It is one's own, or decided already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response confirm(
      @PathParam("id") String id,
      @PathParam("correction") UUID correction,
      @QueryParam("region") String region,
      @NotNull @Valid DecideCorrection command) {
    return decide(id, correction, region, CorrectionVerb.CONFIRM, command);
  }

  @POST
  @Path("/{id}/corrections/{correction}/refuse")
  @Requires(Right.INDICATOR_CONFIRM)
  @Operation(operationId = "refuseCorrection", summary = "Refuse somebody else's correction")
  @APIResponseSchema(value = CorrectionView.class)
  @APIResponse(responseCode = "409", description = "It is one's own, or decided already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response refuse(
      @PathParam("id") String id,
      @PathParam("correction") UUID correction,
      @QueryParam("region") String region,
      @NotNull @Valid DecideCorrection command) {
    return decide(id, correction, region, CorrectionVerb.REFUSE, command);
  }

  @POST
  @Path("/{id}/corrections/{correction}/end")
  @Requires(Right.INDICATOR_CONFIRM)
  @Operation(operationId = "endCorrection", summary = "Let a confirmed correction count no more")
  @APIResponseSchema(value = CorrectionView.class)
  @APIResponse(responseCode = "409", description = "It doesn't count")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(
      @PathParam("id") String id,
      @PathParam("correction") UUID correction,
      @QueryParam("region") String region,
      @NotNull @Valid DecideCorrection command) {
    return decide(id, correction, region, CorrectionVerb.END, command);
  }

  private Response decide(
      String id, UUID correction, String region, CorrectionVerb verb, DecideCorrection command) {
    CorrectionView view = desk.decide(id, correction, region, verb, command.note());
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
