package io.zhiben.hazard.reward;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.reward.FundDesk.FundView;
import io.zhiben.hazard.reward.RewardCommands.MoveFund;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The money that rewards are paid out of. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path("/api/hazard/v1/reward-funds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RewardFundResource {
  private final FundDesk desk;
  private final IdempotentRequests idempotent;

  RewardFundResource(FundDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.REWARD_READ)
  @Operation(operationId = "listRewardFunds", summary = "Funds with their balances")
  public List<FundView> list() {
    return desk.all();
  }

  @GET
  @Path("/{id}/entries")
  @Requires(Right.REWARD_READ)
  @Operation(operationId = "listRewardFundEntries", summary = "The lines of a fund, newest first")
  public Page<FundEntry.FundLine> entries(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
    return desk.lines(id, page);
  }

  @POST
  @Requires(Right.REWARD_FUND_MOVE)
  @Operation(
      operationId = "moveRewardFund",
      summary = "Enter money that the caller's place gave to its fund or took back")
  @APIResponseSchema(value = FundView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "More would go back than is there")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response move(@NotNull @Valid MoveFund command) {
    FundView fund = idempotent.once(command, FundView.class, () -> desk.move(command));
    return Response.status(Response.Status.CREATED).entity(fund).build();
  }
}
