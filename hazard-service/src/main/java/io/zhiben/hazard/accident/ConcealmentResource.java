package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.accident.AccidentCommands.CheckConcealment;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hints compared with the reported accidents. */
@Tag(name = "concealment-checks", description = "Hints compared with the reported accidents")
@Path("/api/hazard/v1/concealment-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ConcealmentResource {
  private final ConcealmentDesk desk;
  private final IdempotentRequests idempotent;

  ConcealmentResource(ConcealmentDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.CONCEALMENT_CHECK_READ)
  @Operation(
      operationId = "listConcealmentChecks",
      summary = "Checks for concealment, newest first")
  public Page<ConcealmentCheckView> list(
      @QueryParam("region") String region,
      @QueryParam("result") CheckResult result,
      @Valid @BeanParam PageRequest page) {
    return desk.list(region, result, page);
  }

  @POST
  @Requires(Right.CONCEALMENT_CHECK_WRITE)
  @Operation(
      operationId = "recordConcealmentCheck",
      summary = "Record what comparing a hint with the reported accidents showed")
  @APIResponseSchema(value = ConcealmentCheckView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid CheckConcealment command) {
    ConcealmentCheckView made =
        idempotent.once(command, ConcealmentCheckView.class, () -> desk.record(command));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }
}
