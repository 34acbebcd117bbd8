package io.zhiben.hazard.injury;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.injury.InjuryCommands.CheckInjury;
import io.zhiben.hazard.injury.InjuryCommands.MatchInjury;
import io.zhiben.hazard.injury.InjuryCommands.TakeInjuries;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Injuries that other authorities know of. */
@Tag(name = "injuries", description = "Injuries that other authorities know of")
@Path("/api/hazard/v1/injuries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InjuryResource {
  private final InjuryIntake intake;
  private final InjuryDesk desk;
  private final InjuryQueries queries;
  private final IdempotentRequests idempotent;

  InjuryResource(
      InjuryIntake intake, InjuryDesk desk, InjuryQueries queries, IdempotentRequests idempotent) {
    this.intake = intake;
    this.desk = desk;
    this.queries = queries;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.INJURY_READ)
  @Operation(operationId = "listInjuries", summary = "Injuries by filter and order")
  public Page<InjuryView> list(
      @Valid @BeanParam InjuryFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.INJURY_WRITE)
  @Operation(
      operationId = "takeInjuries",
      summary = "Take in what an authority knows of injuries, up to 500 at once, without persons")
  @APIResponseSchema(value = InjuriesTaken.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response take(@NotNull @Valid TakeInjuries command) {
    InjuriesTaken taken = idempotent.once(command, InjuriesTaken.class, () -> intake.take(command));
    return Response.status(Response.Status.CREATED).entity(taken).build();
  }

  @POST
  @Path("/{id}/match")
  @Requires(Right.INJURY_WRITE)
  @Operation(operationId = "matchInjury", summary = "Say which enterprise an injury belongs to")
  @APIResponseSchema(value = InjuryView.class)
  @APIResponse(responseCode = "409", description = "It was compared already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response match(@PathParam("id") UUID id, @NotNull @Valid MatchInjury command) {
    return tagged(desk.match(id, command.enterpriseId()));
  }

  @POST
  @Path("/{id}/check")
  @Requires(Right.INJURY_WRITE)
  @Operation(
      operationId = "checkInjury",
      summary = "Say what comparing an injury with the reported accidents showed")
  @APIResponseSchema(value = InjuryView.class)
  @APIResponse(responseCode = "409", description = "It is not matched, or was compared already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response check(@PathParam("id") UUID id, @NotNull @Valid CheckInjury command) {
    return tagged(desk.check(id, command));
  }

  private static Response tagged(InjuryView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
