package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.accident.AccidentCommands.ReportAccident;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accidents and near misses: the list, one, and reporting one. */
@Tag(name = "accidents", description = "Accidents and near misses")
@Path(AccidentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccidentResource {
  static final String BASE = "/api/hazard/v1/accidents";

  private final AccidentQueries queries;
  private final AccidentReportDesk reports;
  private final IdempotentRequests idempotent;

  AccidentResource(
      AccidentQueries queries, AccidentReportDesk reports, IdempotentRequests idempotent) {
    this.queries = queries;
    this.reports = reports;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ACCIDENT_READ)
  @Operation(
      operationId = "listAccidents",
      summary = "Accidents and near misses by filter and order")
  public Page<AccidentRow> list(
      @Valid @BeanParam AccidentFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.ACCIDENT_REPORT)
  @Operation(operationId = "reportAccident", summary = "Report an accident or a near miss")
  @APIResponseSchema(value = AccidentView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response report(@NotNull @Valid ReportAccident command) {
    AccidentView made = idempotent.once(command, AccidentView.class, () -> reports.report(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ACCIDENT_READ)
  @Operation(
      operationId = "readAccident",
      summary = "One accident with its figures, its measures and what the caller may do next")
  @APIResponseSchema(value = AccidentView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  static Response tagged(AccidentView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
