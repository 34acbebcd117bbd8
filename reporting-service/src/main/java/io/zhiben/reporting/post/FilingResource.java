package io.zhiben.reporting.post;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.post.PostCommands.File;
import io.zhiben.reporting.post.PostCommands.Return;
import io.zhiben.reporting.post.PostCommands.Submit;
import io.zhiben.reporting.post.PostViews.Filing;
import io.zhiben.reporting.post.PostViews.Offer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Packages of duty lists and goals that are filed with the level above (备案). */
@Tag(name = "posts")
@Path("/api/reporting/v1/filings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FilingResource {
  private final FilingDesk desk;
  private final IdempotentRequests idempotent;

  FilingResource(FilingDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "listFilings",
      summary = "Packages of the caller's place and of the places in it, the newest first")
  public List<Filing> list(@Context HttpHeaders headers) {
    return desk.list(PostResource.localeOf(headers));
  }

  @GET
  @Path("/{id}")
  @Requires(Right.TASK_READ)
  @Operation(operationId = "readFiling", summary = "One package with what it holds")
  @APIResponseSchema(value = Filing.class)
  public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    return tagged(desk.get(id, PostResource.localeOf(headers)));
  }

  @GET
  @Path("/of/{plan}")
  @Requires(Right.TASK_READ)
  @Operation(
      operationId = "readFilingOffer",
      summary = "Whether the caller may submit a plan's lists and goals now, and to whom")
  public Offer offer(@PathParam("plan") String plan) {
    return desk.offer(plan);
  }

  @POST
  @Path("/of/{plan}")
  @Requires(Right.TASK_CONFIRM)
  @Operation(
      operationId = "submitFiling",
      summary = "Submit a plan's duty lists and goals to the level above, again after a change")
  @APIResponseSchema(value = Filing.class)
  @APIResponse(responseCode = "409", description = "One is under way, or nothing has changed")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response submit(
      @PathParam("plan") String plan,
      @NotNull @Valid Submit command,
      @Context HttpHeaders headers) {
    return tagged(
        idempotent.once(
            command,
            Filing.class,
            () -> desk.submit(plan, command.goals(), PostResource.localeOf(headers))));
  }

  @POST
  @Path("/{id}/return")
  @Requires(Right.FILING_DECIDE)
  @Operation(operationId = "returnFiling", summary = "Return it as the level above, with a reason")
  @APIResponseSchema(value = Filing.class)
  @APIResponse(responseCode = "409", description = "It was decided")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(
      @PathParam("id") UUID id, @NotNull @Valid Return command, @Context HttpHeaders headers) {
    return tagged(desk.giveBack(id, command.reason(), PostResource.localeOf(headers)));
  }

  @POST
  @Path("/{id}/file")
  @Requires(Right.FILING_DECIDE)
  @Operation(operationId = "fileFiling", summary = "File it as the level above, with a number")
  @APIResponseSchema(value = Filing.class)
  @APIResponse(responseCode = "409", description = "It was decided")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response file(
      @PathParam("id") UUID id, @NotNull @Valid File command, @Context HttpHeaders headers) {
    return tagged(desk.file(id, command.number(), PostResource.localeOf(headers)));
  }

  private static Response tagged(Filing one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
