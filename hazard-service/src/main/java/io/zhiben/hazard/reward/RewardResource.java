package io.zhiben.hazard.reward;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.reward.Grounds.Ground;
import io.zhiben.hazard.reward.RewardCommands.DecideReward;
import io.zhiben.hazard.reward.RewardCommands.PayReward;
import io.zhiben.hazard.reward.RewardCommands.ProposeReward;
import io.zhiben.hazard.reward.RewardCommands.ReversePayment;
import io.zhiben.hazard.reward.RewardQueries.CategorySum;
import io.zhiben.hazard.reward.RewardQueries.MonthSum;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
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

/** Rewards of tip-offs and their ledger. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path(RewardResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RewardResource {
  static final String BASE = "/api/hazard/v1/rewards";

  private final RewardQueries queries;
  private final RewardDesk desk;
  private final IdempotentRequests idempotent;

  RewardResource(RewardQueries queries, RewardDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.REWARD_READ)
  @Operation(operationId = "listRewards", summary = "Rewards with their ledgers")
  public Page<RewardView> list(
      @QueryParam("state") RewardState state,
      @QueryParam("tipOff") UUID tipOff,
      @Valid @BeanParam PageRequest page) {
    return queries.list(state, tipOff, page);
  }

  @GET
  @Path("/sums")
  @Requires(Right.REWARD_READ)
  @Operation(
      operationId = "sumRewards",
      summary = "What was decided in a time and what of it was paid, by category")
  public List<CategorySum> sums(
      @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
    return queries.sums(from, to);
  }

  @GET
  @Path("/basis")
  @Requires(Right.REWARD_READ)
  @Operation(
      operationId = "readRewardBasis",
      summary = "What a reward of the tip-off would rest on: decided cases and the rule")
  public Ground basis(@QueryParam("tipOff") @NotNull UUID tipOff) {
    return desk.ground(tipOff);
  }

  @GET
  @Path("/statistics")
  @Requires(Right.REWARD_READ)
  @Operation(
      operationId = "countRewards",
      summary = "What was decided in a time and what of it was paid, by month, category and sector")
  public List<MonthSum> statistics(
      @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
    return queries.statistics(from, to);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.REWARD_READ)
  @Operation(operationId = "readReward", summary = "One reward with its ledger")
  @APIResponseSchema(value = RewardView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Requires(Right.REWARD_PROPOSE)
  @Operation(
      operationId = "proposeReward",
      summary = "Propose the reward of a verified tip-off; the rule of the place says how much")
  @APIResponseSchema(value = RewardView.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description = "None is due, there is one, or no rule covers it")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response propose(@NotNull @Valid ProposeReward command) {
    RewardView made = idempotent.once(command, RewardView.class, () -> desk.propose(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @POST
  @Path("/{id}/decide")
  @Requires(Right.REWARD_DECIDE)
  @Operation(
      operationId = "decideReward",
      summary = "Approve or reject what somebody else proposed")
  @APIResponseSchema(value = RewardView.class)
  @APIResponse(responseCode = "409", description = "Decided already, or proposed by the caller")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecideReward command) {
    return tagged(desk.decide(id, command));
  }

  @POST
  @Path("/{id}/payments")
  @Requires(Right.REWARD_PAY)
  @Operation(operationId = "payReward", summary = "Enter a payment of a claimed reward")
  @APIResponseSchema(value = RewardView.class)
  @APIResponse(responseCode = "409", description = "Not claimed, or more than was decided")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response pay(@PathParam("id") UUID id, @NotNull @Valid PayReward command) {
    return tagged(desk.pay(id, command));
  }

  @POST
  @Path("/{id}/payments/{entryId}/reverse")
  @Requires(Right.REWARD_PAY)
  @Operation(operationId = "reversePayment", summary = "Take a payment back by a counter-entry")
  @APIResponseSchema(value = RewardView.class)
  @APIResponse(responseCode = "409", description = "Taken back already, or no payment")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response reverse(
      @PathParam("id") UUID id,
      @PathParam("entryId") UUID entryId,
      @NotNull @Valid ReversePayment command) {
    return tagged(desk.reverse(id, entryId, command));
  }

  private static Response tagged(RewardView reward) {
    return Etags.tag(Response.ok(reward), reward.version()).build();
  }
}
