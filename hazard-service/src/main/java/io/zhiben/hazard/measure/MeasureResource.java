package io.zhiben.hazard.measure;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.measure.MeasureCommands.CompleteMeasure;
import io.zhiben.hazard.measure.MeasureCommands.NoteProgress;
import io.zhiben.hazard.measure.MeasureCommands.WithdrawMeasure;
import io.zhiben.hazard.measure.MeasureCommands.WriteMeasure;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Institutional measures. */
@Tag(name = "measures", description = "Institutional measures, the second of the two lists")
@Path(MeasureResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeasureResource {
  static final String BASE = "/api/hazard/v1/measures";

  private final MeasureQueries queries;
  private final MeasureDesk desk;
  private final IdempotentRequests idempotent;

  MeasureResource(MeasureQueries queries, MeasureDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.MEASURE_READ)
  @Operation(operationId = "listMeasures", summary = "Measures by filter, search and order")
  public Page<MeasureRow> list(
      @Valid @BeanParam MeasureFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.MEASURE_WRITE)
  @Operation(
      operationId = "makeMeasure",
      summary = "Put a measure on the list, with who answers for it until when")
  @APIResponseSchema(value = MeasureView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response make(@NotNull @Valid WriteMeasure command) {
    MeasureView made = idempotent.once(command, MeasureView.class, () -> desk.make(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/counts")
  @Requires(Right.MEASURE_READ)
  @Operation(
      operationId = "countMeasures",
      summary = "How many entries are done by kind, difficulty or responsible unit")
  @APIResponseSchema(value = MeasureCount[].class)
  public List<MeasureCount> counts(
      @Valid @BeanParam MeasureFilter filter, @NotNull @QueryParam("by") MeasureGrouping by) {
    return queries.counts(filter, by);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.MEASURE_READ)
  @Operation(operationId = "readMeasure", summary = "Everything about one measure, with its log")
  @APIResponseSchema(value = MeasureView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @POST
  @Path("/{id}/change")
  @Requires(Right.MEASURE_WRITE)
  @Operation(operationId = "changeMeasure", summary = "Write an open measure anew")
  @APIResponseSchema(value = MeasureView.class)
  @APIResponse(responseCode = "409", description = "It is done or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") UUID id, @NotNull @Valid WriteMeasure command) {
    return tagged(desk.change(id, command));
  }

  @POST
  @Path("/{id}/progress")
  @Requires(Right.MEASURE_WRITE)
  @Operation(operationId = "noteProgressOfMeasure", summary = "Say how far a measure is")
  @APIResponseSchema(value = MeasureView.class)
  @APIResponse(responseCode = "409", description = "It is done or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response progress(@PathParam("id") UUID id, @NotNull @Valid NoteProgress command) {
    return tagged(desk.progress(id, command));
  }

  @POST
  @Path("/{id}/complete")
  @Requires(Right.MEASURE_WRITE)
  @Operation(
      operationId = "completeMeasure",
      summary = "Say that a measure is there, with evidence")
  @APIResponseSchema(value = MeasureView.class)
  @APIResponse(responseCode = "409", description = "It is done or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response complete(@PathParam("id") UUID id, @NotNull @Valid CompleteMeasure command) {
    return tagged(desk.complete(id, command));
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.MEASURE_WRITE)
  @Operation(
      operationId = "withdrawMeasure",
      summary = "Take a measure off the list, with the reason")
  @APIResponseSchema(value = MeasureView.class)
  @APIResponse(responseCode = "409", description = "It is done or withdrawn")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawMeasure command) {
    return tagged(desk.withdraw(id, command));
  }

  private static Response tagged(MeasureView measure) {
    return Etags.tag(Response.ok(measure), measure.version()).build();
  }
}
