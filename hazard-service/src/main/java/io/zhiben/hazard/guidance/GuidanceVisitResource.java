package io.zhiben.hazard.guidance;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.guidance.GuidanceCommands.RecordVisit;
import io.zhiben.hazard.guidance.GuidanceView.TopicFigures;
import io.zhiben.hazard.guidance.GuidanceView.Unvisited;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Guidance visits. */
@Tag(name = "guidance", description = "Guidance visits by topic, and who was not visited")
@Path(GuidanceVisitResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GuidanceVisitResource {
  static final String BASE = "/api/hazard/v1/guidance-visits";

  private final GuidanceQueries queries;
  private final GuidanceDesk desk;
  private final IdempotentRequests idempotent;

  GuidanceVisitResource(GuidanceQueries queries, GuidanceDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.GUIDANCE_READ)
  @Operation(operationId = "listGuidanceVisits", summary = "Guidance visits, newest first")
  public Page<GuidanceView> list(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("topic") @Size(max = 40) String topic,
      @QueryParam("enterprise") UUID enterprise,
      @Valid @BeanParam PageRequest page) {
    return queries.list(region, topic, enterprise, page);
  }

  @POST
  @Requires(Right.GUIDANCE_WRITE)
  @Operation(
      operationId = "recordGuidanceVisit",
      summary = "Record a visit, with what came up and who took part")
  @APIResponseSchema(value = GuidanceView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response enter(@NotNull @Valid RecordVisit command) {
    GuidanceView made = idempotent.once(command, GuidanceView.class, () -> desk.enter(command));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @GET
  @Path("/figures")
  @Requires(Right.GUIDANCE_READ)
  @Operation(
      operationId = "countGuidanceVisits",
      summary = "By topic: visits, who was not visited, who took part, self-checks apart")
  public List<TopicFigures> figures(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return queries.figures(region, from, to);
  }

  @GET
  @Path("/unvisited")
  @Requires(Right.GUIDANCE_READ)
  @Operation(
      operationId = "listUnvisited",
      summary = "Enterprises that a topic asks to visit and nobody visited in a time")
  public List<Unvisited> unvisited(
      @QueryParam("topic") @NotNull @Size(max = 40) String topic,
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return queries.unvisited(topic, region, from, to);
  }
}
