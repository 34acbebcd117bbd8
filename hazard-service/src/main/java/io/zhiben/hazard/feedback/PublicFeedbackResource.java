package io.zhiben.hazard.feedback;

import io.zhiben.hazard.feedback.FeedbackCommands.ByReceipt;
import io.zhiben.hazard.feedback.FeedbackCommands.SendFeedback;
import io.zhiben.hazard.feedback.FeedbackViews.FeedbackPlace;
import io.zhiben.hazard.feedback.FeedbackViews.OwnFeedback;
import io.zhiben.hazard.feedback.FeedbackViews.Receipt;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions of people without sign-in. */
@Tag(name = "public", description = "Open to everybody, without sign-in")
@Path("/api/hazard/v1/public/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PublicFeedbackResource {
  private final FeedbackDesk desk;

  PublicFeedbackResource(FeedbackDesk desk) {
    this.desk = desk;
  }

  @POST
  @PermitAll
  @Operation(
      operationId = "sendFeedback",
      summary = "Suggest something; the answer shows the receipt this once")
  @APIResponseSchema(value = Receipt.class, responseCode = "201")
  @APIResponse(responseCode = "422", description = "Sent before, and its receipt was used already")
  public Response send(@NotNull @Valid SendFeedback command) {
    return Response.status(Response.Status.CREATED).entity(desk.send(command)).build();
  }

  @GET
  @Path("/places")
  @PermitAll
  @Operation(operationId = "listFeedbackPlaces", summary = "The villages and communities of a town")
  public List<FeedbackPlace> places(
      @QueryParam("town") @NotNull @Pattern(regexp = "\\d{12}") String town) {
    return desk.placesOf(town);
  }

  @POST
  @Path("/status")
  @PermitAll
  @Operation(operationId = "readOwnFeedback", summary = "What was suggested, and the answer")
  @APIResponse(responseCode = "404", description = "Nothing has that receipt")
  @APIResponseSchema(value = OwnFeedback.class)
  public Response status(@NotNull @Valid ByReceipt command) {
    return Response.ok(desk.own(command.receipt())).build();
  }
}
