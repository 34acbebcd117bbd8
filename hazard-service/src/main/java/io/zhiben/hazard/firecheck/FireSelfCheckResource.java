package io.zhiben.hazard.firecheck;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.firecheck.FireSelfCheckView.MissingSelfCheck;
import io.zhiben.hazard.firecheck.FireSelfCheckView.SelfCheckFigures;
import io.zhiben.hazard.firecheck.SelfCheckCommands.BeginSelfCheck;
import io.zhiben.hazard.firecheck.SelfCheckCommands.RecordPart;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Monthly self-checks of fire safety. */
@Tag(name = "fire-self-checks", description = "Monthly self-checks of fire safety in six parts")
@Path(FireSelfCheckResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FireSelfCheckResource {
  static final String BASE = "/api/hazard/v1/fire-self-checks";

  private final SelfCheckQueries queries;
  private final SelfCheckDesk desk;
  private final IdempotentRequests idempotent;

  FireSelfCheckResource(
      SelfCheckQueries queries, SelfCheckDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.FIRE_SELF_CHECK_READ)
  @Operation(operationId = "listFireSelfChecks", summary = "Months by filter and order")
  public Page<FireSelfCheckView> list(
      @Valid @BeanParam SelfCheckFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.FIRE_SELF_CHECK_WRITE)
  @Operation(operationId = "beginFireSelfCheck", summary = "Begin the month of an enterprise")
  @APIResponseSchema(value = FireSelfCheckView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "That month was begun already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response begin(@NotNull @Valid BeginSelfCheck command) {
    FireSelfCheckView made =
        idempotent.once(command, FireSelfCheckView.class, () -> desk.begin(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/figures")
  @Requires(Right.FIRE_SELF_CHECK_READ)
  @Operation(
      operationId = "countFireSelfChecks",
      summary = "How many enterprises began a month, and how many completed it")
  public SelfCheckFigures figures(
      @QueryParam("month") @NotNull @Pattern(regexp = "(19|20|21)\\d\\d-(0[1-9]|1[0-2])")
          String month,
      @QueryParam("region") String region) {
    return queries.figures(month, region);
  }

  @GET
  @Path("/missing")
  @Requires(Right.FIRE_SELF_CHECK_READ)
  @Operation(
      operationId = "listMissingFireSelfChecks",
      summary = "Open enterprises that have not begun a month, all or those with a tag")
  public Page<MissingSelfCheck> missing(
      @QueryParam("month") @NotNull @Pattern(regexp = "(19|20|21)\\d\\d-(0[1-9]|1[0-2])")
          String month,
      @QueryParam("region") String region,
      @QueryParam("tag") @Pattern(regexp = "[^|]{1,40}") String tag,
      @Valid @BeanParam PageRequest page) {
    return queries.missing(month, region, tag, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.FIRE_SELF_CHECK_READ)
  @Operation(
      operationId = "readFireSelfCheck",
      summary = "One month with its parts and what is missing")
  @APIResponseSchema(value = FireSelfCheckView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/parts")
  @Requires(Right.FIRE_SELF_CHECK_WRITE)
  @Operation(
      operationId = "recordFireSelfCheckPart",
      summary = "Record one of the six parts, or say it anew; with the sixth the month is complete")
  @APIResponseSchema(value = FireSelfCheckView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response say(@PathParam("id") UUID id, @NotNull @Valid RecordPart command) {
    return tagged(desk.say(id, command));
  }

  private static Response tagged(FireSelfCheckView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
