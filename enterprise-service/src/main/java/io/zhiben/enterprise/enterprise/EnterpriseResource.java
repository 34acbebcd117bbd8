package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/enterprise/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises", description = "Enterprises under supervision")
public class EnterpriseResource {
  private final EnterpriseDesk desk;
  private final EnterpriseListDesk lists;
  private final EnterpriseExport export;
  private final IdempotentRequests requests;
  private final Preconditions preconditions;

  EnterpriseResource(
      EnterpriseDesk desk,
      EnterpriseListDesk lists,
      EnterpriseExport export,
      IdempotentRequests requests,
      Preconditions preconditions) {
    this.desk = desk;
    this.lists = lists;
    this.export = export;
    this.requests = requests;
    this.preconditions = preconditions;
  }

  @GET
  @Requires(Right.ENTERPRISE_READ)
  @Operation(
      operationId = "listEnterprises",
      summary = "Enterprises by filter, search and order (id, name, code, updatedAt)")
  public Page<EnterpriseRow> list(
      @Valid @BeanParam EnterpriseFilter filter, @Valid @BeanParam PageRequest page) {
    return lists.list(filter, page);
  }

  @GET
  @Path("/counts")
  @Requires(Right.ENTERPRISE_READ)
  @Operation(operationId = "countEnterprises", summary = "Counts by status and domain")
  public EnterpriseCounts counts(@QueryParam("region") @Pattern(regexp = "\\d{12}") String region) {
    return lists.counts(region);
  }

  @GET
  @Path("/export")
  @Produces(SheetFile.MEDIA_TYPE)
  @Requires(Right.ENTERPRISE_EXPORT)
  @Operation(
      operationId = "exportEnterprises",
      summary = "All enterprises that the list would show, as a workbook")
  @APIResponse(responseCode = "200", description = "A workbook")
  public Response export(
      @Valid @BeanParam EnterpriseFilter filter, @QueryParam("sort") String sort) {
    return SheetFile.attachment(export.export(filter, sort), "单位台账.xlsx");
  }

  @POST
  @Requires(Right.ENTERPRISE_WRITE)
  @Operation(operationId = "registerEnterprise", summary = "Register an enterprise")
  @APIResponseSchema(value = EnterpriseView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The town has an enterprise with this code")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response register(@NotNull @Valid RegisterEnterprise command) {
    EnterpriseView registered =
        requests.once(command, EnterpriseView.class, () -> desk.register(command));
    URI place = URI.create("/api/enterprise/v1/enterprises/" + registered.id());
    return Etags.tag(Response.created(place), registered.version()).entity(registered).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ENTERPRISE_READ)
  @Operation(operationId = "readEnterprise", summary = "Everything about one enterprise")
  @APIResponseSchema(value = EnterpriseView.class)
  public Response read(@PathParam("id") UUID id) {
    return tagged(desk.read(id));
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.ENTERPRISE_WRITE)
  @Operation(
      operationId = "changeEnterprise",
      summary = "Replace what is recorded about an enterprise (If-Match)")
  @APIResponseSchema(value = EnterpriseView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("id") UUID id, @NotNull @Valid RegisterEnterprise command) {
    return tagged(desk.change(id, command, preconditions));
  }

  @POST
  @Path("/{id}/close")
  @Requires(Right.ENTERPRISE_WRITE)
  @Operation(operationId = "closeEnterprise", summary = "Close an enterprise (If-Match)")
  @APIResponseSchema(value = EnterpriseView.class)
  @APIResponse(responseCode = "409", description = "It is closed already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response close(@PathParam("id") UUID id) {
    return tagged(desk.close(id, preconditions));
  }

  private static Response tagged(EnterpriseView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
