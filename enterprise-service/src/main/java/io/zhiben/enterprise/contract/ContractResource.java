package io.zhiben.enterprise.contract;

import io.zhiben.contracts.access.Right;
import io.zhiben.enterprise.enterprise.NamedEnterprise;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/api/enterprise/v1/service-contracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service-contracts", description = "Contracts with consultant agencies")
public class ContractResource {
  private final ContractDesk desk;
  private final IdempotentRequests requests;
  private final Preconditions preconditions;

  ContractResource(ContractDesk desk, IdempotentRequests requests, Preconditions preconditions) {
    this.desk = desk;
    this.requests = requests;
    this.preconditions = preconditions;
  }

  @GET
  @Requires(Right.CONTRACT_READ)
  @Operation(operationId = "listServiceContracts", summary = "Contracts; an agency sees its own")
  public Page<ContractView> list(
      @Valid @BeanParam ContractFilter filter, @Valid @BeanParam PageRequest page) {
    return desk.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CONTRACT_READ)
  @Operation(operationId = "readServiceContract", summary = "One contract")
  @APIResponseSchema(value = ContractView.class)
  public Response read(@PathParam("id") UUID id) {
    return tagged(desk.read(id));
  }

  @GET
  @Path("/{id}/enterprises")
  @Requires(Right.CONTRACT_READ)
  @Operation(
      operationId = "listAssignedEnterprises",
      summary = "The enterprises that a contract assigns, as far as the caller sees them")
  public List<NamedEnterprise> enterprises(@PathParam("id") UUID id) {
    return desk.enterprises(id);
  }

  @POST
  @Requires(Right.CONTRACT_WRITE)
  @Operation(
      operationId = "signServiceContract",
      summary = "Assign enterprises to an agency for a time")
  @APIResponseSchema(value = ContractView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response sign(@NotNull @Valid SignContract command) {
    ContractView view = requests.once(command, ContractView.class, () -> desk.sign(command));
    URI place = URI.create("/api/enterprise/v1/service-contracts/" + view.id());
    return Etags.tag(Response.created(place), view.version()).entity(view).build();
  }

  @POST
  @Path("/{id}/end")
  @Requires(Right.CONTRACT_WRITE)
  @Operation(
      operationId = "endServiceContract",
      summary = "End a contract before its time (If-Match)")
  @APIResponseSchema(value = ContractView.class)
  @APIResponse(responseCode = "409", description = "It has ended already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(@PathParam("id") UUID id, @Valid EndContract command) {
    return tagged(desk.end(id, command, preconditions));
  }

  private static Response tagged(ContractView view) {
    return Etags.tag(Response.ok(view), view.version()).build();
  }
}
