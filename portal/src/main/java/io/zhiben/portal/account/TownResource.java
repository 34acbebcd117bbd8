package io.zhiben.portal.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.portal.session.Session;
import io.zhiben.portal.web.RequestGate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New towns. */
@Path("/api/portal/v1/towns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "Accounts, and towns with their administrators")
@RunOnVirtualThread
public class TownResource {
  private final TownDesk desk;

  TownResource(TownDesk desk) {
    this.desk = desk;
  }

  @POST
  @Requires(Right.TOWN_ADD)
  @Operation(operationId = "addTown", summary = "Add a town with its administrator")
  @APIResponseSchema(value = AddedTown.class, responseCode = "201")
  public Response add(@Valid @NotNull AddTown town, @Context RoutingContext context) {
    Session session =
        RequestGate.sessionOf(context).orElseThrow(() -> Problem.of(CommonError.UNAUTHENTICATED));
    return Response.status(Response.Status.CREATED)
        .entity(desk.add(town, session.accessToken()))
        .build();
  }
}
