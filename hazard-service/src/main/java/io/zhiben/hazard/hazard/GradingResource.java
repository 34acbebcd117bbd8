package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.hazard.HazardResource.tagged;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.criteria.SuggestedClause;
import io.zhiben.hazard.hazard.HazardCommands.AskEvidence;
import io.zhiben.hazard.hazard.HazardCommands.RegradeHazard;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** What belongs to grading a hazard besides the grading itself. */
@Tag(name = "hazards")
@Path(HazardResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GradingResource {
  private final GradingDesk grading;
  private final ClauseSuggestions suggestions;

  GradingResource(GradingDesk grading, ClauseSuggestions suggestions) {
    this.grading = grading;
    this.suggestions = suggestions;
  }

  @GET
  @Path("/clause-suggestions")
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "suggestClauses",
      summary = "Clauses that the hazard may break, best first, with what speaks for each")
  public List<SuggestedClause> suggest(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
    return suggestions.of(id, limit);
  }

  @POST
  @Path("/ask-evidence")
  @Requires(Right.HAZARD_VERIFY)
  @Operation(
      operationId = "askEvidence",
      summary = "Decide that evidence is missing; the hazard waits ungraded until it is brought")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response askEvidence(@PathParam("id") UUID id, @NotNull @Valid AskEvidence command) {
    return tagged(grading.askEvidence(id, command));
  }

  @POST
  @Path("/regrade")
  @Requires(Right.HAZARD_VERIFY)
  @Operation(
      operationId = "regradeHazard",
      summary = "Grade an open hazard again, with the reason; a major one names its clause anew")
  @APIResponseSchema(value = HazardView.class)
  @APIResponse(responseCode = "409", description = "The state of the hazard forbids it now")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response regrade(@PathParam("id") UUID id, @NotNull @Valid RegradeHazard command) {
    return tagged(grading.regrade(id, command));
  }
}
