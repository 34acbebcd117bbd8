package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.expert.ExpertCommands.AddExpert;
import io.zhiben.hazard.expert.ExpertCommands.ExpertReason;
import io.zhiben.hazard.expert.ExpertPool.ExpertFilter;
import io.zhiben.hazard.expert.ExpertPool.ExpertView;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pool of experts of a place. */
@Tag(name = "experts", description = "Pool of experts, by code")
@Path(ExpertResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExpertResource {
  static final String BASE = "/api/hazard/v1/experts";

  private final ExpertPool pool;
  private final IdempotentRequests idempotent;

  ExpertResource(ExpertPool pool, IdempotentRequests idempotent) {
    this.pool = pool;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.EXPERT_READ)
  @Operation(operationId = "listExperts", summary = "Experts of the pool by filter and order")
  public Page<ExpertView> list(
      @Valid @BeanParam ExpertFilter filter, @Valid @BeanParam PageRequest page) {
    return pool.list(filter, page);
  }

  @POST
  @Requires(Right.EXPERT_WRITE)
  @Operation(
      operationId = "addExpert",
      summary = "Add an expert to the pool, by code and speciality")
  @APIResponseSchema(value = ExpertView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The pool has that code")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(@NotNull @Valid AddExpert command) {
    ExpertView made = idempotent.once(command, ExpertView.class, () -> pool.add(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @POST
  @Path("/{id}/retire")
  @Requires(Right.EXPERT_WRITE)
  @Operation(
      operationId = "retireExpert",
      summary = "Take an expert out of the pool, with the reason")
  @APIResponseSchema(value = ExpertView.class)
  @APIResponse(responseCode = "409", description = "He is out already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response retire(@PathParam("id") UUID id, @NotNull @Valid ExpertReason command) {
    return tagged(pool.retire(id, command));
  }

  private static Response tagged(ExpertView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
