package io.zhiben.hazard.accountability;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.accountability.AccountabilityCommands.Conclude;
import io.zhiben.hazard.accountability.AccountabilityCommands.Open;
import io.zhiben.hazard.accountability.AccountabilityCommands.Transfer;
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

/** Cases of accountability (D-033). */
@Tag(name = "escalation")
@Path(AccountabilityResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountabilityResource {
  static final String BASE = "/api/hazard/v1/accountability-cases";

  private final AccountabilityViews views;
  private final AccountabilityDesk desk;
  private final IdempotentRequests idempotent;

  AccountabilityResource(
      AccountabilityViews views, AccountabilityDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "listAccountabilityCases",
      summary = "Cases of accountability, by filter")
  public Page<AccountabilityView> list(
      @Valid @BeanParam AccountabilityFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @POST
  @Requires(Right.LISTING_WRITE)
  @Operation(
      operationId = "openAccountabilityCase",
      summary = "Open a case for a hazard that was not checked, missed or not rectified")
  @APIResponseSchema(value = AccountabilityView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "There is one for the hazard and reason")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response open(@NotNull @Valid Open command) {
    AccountabilityView opened =
        idempotent.once(command, AccountabilityView.class, () -> desk.open(command));
    URI location = URI.create(BASE + "/" + opened.id());
    return Etags.tag(Response.created(location).entity(opened), opened.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(operationId = "readAccountabilityCase", summary = "One case of accountability")
  @APIResponseSchema(value = AccountabilityView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @POST
  @Path("/{id}/transfer")
  @Requires(Right.LISTING_DECIDE)
  @Operation(
      operationId = "transferAccountabilityCase",
      summary = "Hand it to those who investigate; its letter is drafted with the evidence")
  @APIResponseSchema(value = AccountabilityView.class)
  @APIResponse(responseCode = "409", description = "It was transferred already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response transfer(@PathParam("id") UUID id, @NotNull @Valid Transfer command) {
    return tagged(desk.transfer(id, command));
  }

  @POST
  @Path("/{id}/conclude")
  @Requires(Right.LISTING_WRITE)
  @Operation(operationId = "concludeAccountabilityCase", summary = "Record what came of it")
  @APIResponseSchema(value = AccountabilityView.class)
  @APIResponse(responseCode = "409", description = "It was not transferred, or is concluded")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response conclude(@PathParam("id") UUID id, @NotNull @Valid Conclude command) {
    return tagged(desk.conclude(id, command));
  }

  private static Response tagged(AccountabilityView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
