package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.listing.ListingCommands.Accept;
import io.zhiben.hazard.listing.ListingCommands.AskLater;
import io.zhiben.hazard.listing.ListingCommands.DecideLater;
import io.zhiben.hazard.listing.ListingCommands.Delist;
import io.zhiben.hazard.listing.ListingCommands.DoMeasure;
import io.zhiben.hazard.listing.ListingCommands.Publish;
import io.zhiben.hazard.listing.ListingCommands.ReportProgress;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a listing. */
@Tag(name = "listings")
@Path(ListingResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ListingStepResource {
  private final ListingStepDesk desk;

  ListingStepResource(ListingStepDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/measures/{position}")
  @Requires(Right.LISTING_WRITE)
  @Operation(operationId = "doListingMeasure", summary = "Say how a measure was done")
  @APIResponseSchema(value = ListingView.class)
  @APIResponse(responseCode = "409", description = "It was done before, or the listing has ended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response doMeasure(
      @PathParam("id") UUID id,
      @PathParam("position") int position,
      @NotNull @Valid DoMeasure command) {
    return ListingResource.tagged(desk.doMeasure(id, position, command.note()));
  }

  @POST
  @Path("/publish")
  @Requires(Right.LISTING_WRITE)
  @Operation(
      operationId = "publishListing",
      summary = "Say who may read of it, and what everybody reads")
  @APIResponseSchema(value = ListingView.class)
  @APIResponse(responseCode = "409", description = "The state of the listing forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response publish(@PathParam("id") UUID id, @NotNull @Valid Publish command) {
    return ListingResource.tagged(desk.publish(id, command));
  }

  @POST
  @Path("/progress")
  @Requires(Right.LISTING_PROGRESS)
  @Operation(
      operationId = "reportListingProgress",
      summary = "Report how far the rectification is; the next report is due some days later")
  @APIResponseSchema(value = ListingView.class)
  @APIResponse(responseCode = "409", description = "The state of the listing forbids it now")
  public Response report(@PathParam("id") UUID id, @NotNull @Valid ReportProgress command) {
    return ListingResource.tagged(desk.report(id, command));
  }

  @POST
  @Path("/ask-extension")
  @Requires(Right.LISTING_ASK)
  @Operation(
      operationId = "askListingExtension",
      summary = "Ask for a later deadline, before the present one has passed")
  @APIResponseSchema(value = ListingView.class)
  @APIResponse(responseCode = "409", description = "The state of the listing forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response askExtension(@PathParam("id") UUID id, @NotNull @Valid AskLater command) {
    return ListingResource.tagged(desk.askExtension(id, command));
  }

  @POST
  @Path("/decide-extension")
  @Requires(Right.LISTING_DECIDE)
  @Operation(
      operationId = "decideListingExtension",
      summary = "Grant or refuse the later deadline; not by the one who asked")
  @APIResponseSchema(value = ListingView.class)
  @APIResponse(responseCode = "409", description = "The state of the listing forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response decideExtension(@PathParam("id") UUID id, @NotNull @Valid DecideLater command) {
    return ListingResource.tagged(desk.decideExtension(id, command));
  }

  @POST
  @Path("/accept")
  @Requires(Right.LISTING_WRITE)
  @Operation(
      operationId = "acceptListing",
      summary =
          "Say whether what was rectified passes, once all hazards are re-inspected or closed")
  @APIResponseSchema(value = ListingView.class)
  @APIResponse(responseCode = "409", description = "The state of the listing forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response accept(@PathParam("id") UUID id, @NotNull @Valid Accept command) {
    return ListingResource.tagged(desk.accept(id, command));
  }

  @POST
  @Path("/delist")
  @Requires(Right.LISTING_DECIDE)
  @Operation(
      operationId = "delist",
      summary =
          "End the listing after its acceptance, with reason, funds and evidence; not by the one who accepted")
  @APIResponseSchema(value = ListingView.class)
  @APIResponse(responseCode = "409", description = "The state of the listing forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response delist(@PathParam("id") UUID id, @NotNull @Valid Delist command) {
    return ListingResource.tagged(desk.delist(id, command));
  }
}
