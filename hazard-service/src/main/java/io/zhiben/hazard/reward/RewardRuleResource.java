package io.zhiben.hazard.reward;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.reward.RewardCommands.SetRule;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that say how much a tip-off is worth. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path("/api/hazard/v1/reward-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RewardRuleResource {
  private final RewardRules rules;
  private final IdempotentRequests idempotent;

  RewardRuleResource(RewardRules rules, IdempotentRequests idempotent) {
    this.rules = rules;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.REWARD_RULE_READ)
  @Operation(
      operationId = "listRewardRules",
      summary = "The rules that hold in the caller's place, nearest first, with their sources")
  public List<RewardRule> list() {
    return rules.mine();
  }

  @POST
  @Requires(Right.REWARD_RULE_SET)
  @Operation(
      operationId = "setRewardRule",
      summary = "Set the rule of the caller's place for a category")
  @APIResponseSchema(value = RewardRule.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response set(@NotNull @Valid SetRule command) {
    RewardRule rule = idempotent.once(command, RewardRule.class, () -> rules.set(command));
    return Response.status(Response.Status.CREATED).entity(rule).build();
  }
}
