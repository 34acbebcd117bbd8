package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.enforcement.CaseCommands.OpenCase;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases: the list, one, and opening one. */
@Tag(name = "enforcement-cases", description = "Cases from findings to sanction")
@Path(CaseResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseResource {
  static final String BASE = "/api/hazard/v1/enforcement-cases";

  private final CaseQueries queries;
  private final OpeningDesk opening;
  private final GroundAdvisor advisor;
  private final IdempotentRequests idempotent;

  CaseResource(
      CaseQueries queries,
      OpeningDesk opening,
      GroundAdvisor advisor,
      IdempotentRequests idempotent) {
    this.advisor = advisor;
    this.queries = queries;
    this.opening = opening;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ENFORCEMENT_CASE_READ)
  @Operation(operationId = "listEnforcementCases", summary = "Cases by filter and order")
  public Page<CaseRow> list(
      @Valid @BeanParam CaseFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.ENFORCEMENT_CASE_ACT)
  @Operation(
      operationId = "openEnforcementCase",
      summary = "Open a case upon hazards, an inspection or an accident of an enterprise")
  @APIResponseSchema(value = CaseView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response open(@NotNull @Valid OpenCase command) {
    CaseView made = idempotent.once(command, CaseView.class, () -> opening.open(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/proposed-grounds")
  @Requires(Right.ENFORCEMENT_CASE_READ)
  @Operation(
      operationId = "proposeCaseGrounds",
      summary = "Grounds that the facts of some hazards of an enterprise speak for")
  @APIResponseSchema(value = ProposedGround[].class)
  public List<ProposedGround> grounds(
      @QueryParam("enterprise") @NotNull UUID enterprise,
      @QueryParam("hazard") @Size(max = 50) List<UUID> hazards) {
    return advisor.propose(enterprise, Set.copyOf(hazards));
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ENFORCEMENT_CASE_READ)
  @Operation(
      operationId = "readEnforcementCase",
      summary = "One case with its measures, its timeline and what the caller may do next")
  @APIResponseSchema(value = CaseView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  static Response tagged(CaseView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
