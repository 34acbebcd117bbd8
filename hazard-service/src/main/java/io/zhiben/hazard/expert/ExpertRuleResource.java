package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.expert.ExpertRules.SetExpertRules;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a tenant asks of experts. */
@Tag(name = "experts", description = "Pool of experts, by code")
@Path(ExpertRuleResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExpertRuleResource {
  static final String BASE = "/api/hazard/v1/expert-rules";

  private final ExpertRuleBook rules;

  ExpertRuleResource(ExpertRuleBook rules) {
    this.rules = rules;
  }

  @GET
  @Requires(Right.EXPERT_RULE_READ)
  @Operation(
      operationId = "readExpertRules",
      summary = "The rules that hold at the place of the caller")
  @APIResponseSchema(value = ExpertRules.class)
  public Response get() {
    return tagged(rules.present());
  }

  @PUT
  @Requires(Right.EXPERT_RULE_WRITE)
  @Operation(
      operationId = "setExpertRules",
      summary = "Say the rules anew for the place of the caller")
  @APIResponseSchema(value = ExpertRules.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response set(@NotNull @Valid SetExpertRules command) {
    return tagged(rules.set(command));
  }

  private static Response tagged(ExpertRules view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
