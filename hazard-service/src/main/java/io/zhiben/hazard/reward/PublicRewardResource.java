package io.zhiben.hazard.reward;

import io.zhiben.hazard.reward.ClaimDesk.ClaimView;
import io.zhiben.hazard.reward.RewardCommands.ByReceipt;
import io.zhiben.hazard.reward.RewardCommands.ClaimReward;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rewards of people without sign-in, by their receipt. */
@Tag(name = "public", description = "Open to everybody, without sign-in")
@Path("/api/hazard/v1/public/rewards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PublicRewardResource {
  private final ClaimDesk desk;

  PublicRewardResource(ClaimDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/status")
  @PermitAll
  @Operation(operationId = "readOwnReward", summary = "The reward of the tip-off with that receipt")
  @APIResponse(responseCode = "404", description = "No tip-off has that receipt")
  @APIResponseSchema(value = ClaimView.class)
  public Response status(@NotNull @Valid ByReceipt command) {
    return Response.ok(desk.of(command.receipt())).build();
  }

  @POST
  @Path("/claim")
  @PermitAll
  @Operation(
      operationId = "claimReward",
      summary = "Claim it, and say in the sealed dialogue how to be paid")
  @APIResponse(responseCode = "404", description = "No such receipt, or no reward")
  @APIResponse(responseCode = "409", description = "Claimed already, or too late")
  @APIResponseSchema(value = ClaimView.class)
  public Response claim(@NotNull @Valid ClaimReward command) {
    return Response.ok(desk.claim(command)).build();
  }
}
