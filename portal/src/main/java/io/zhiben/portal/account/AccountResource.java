package io.zhiben.portal.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts of the caller's place and below. */
@Path("/api/portal/v1/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "Accounts, and towns with their administrators")
@RunOnVirtualThread
public class AccountResource {
  private final AccountDesk desk;

  AccountResource(AccountDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(operationId = "listAccounts", summary = "Accounts of the caller's place and below")
  public Page<AccountView> list(@Valid @BeanParam AccountList list) {
    return desk.list(list.text, list.limit, list.page);
  }

  @POST
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(
      operationId = "inviteAccount",
      summary = "Make an account and answer its one-time password")
  @APIResponseSchema(value = InvitedAccount.class, responseCode = "201")
  public Response invite(@Valid @NotNull InviteAccount request) {
    return Response.status(Response.Status.CREATED).entity(desk.invite(request)).build();
  }

  @POST
  @Path("/{id}/suspend")
  @Consumes(MediaType.WILDCARD)
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(operationId = "suspendAccount", summary = "Lock an account and end its sessions")
  @APIResponse(responseCode = "204", description = "Done")
  public void suspend(@PathParam("id") String id) {
    desk.suspend(AccountId.of(id));
  }

  @POST
  @Path("/{id}/resume")
  @Consumes(MediaType.WILDCARD)
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(operationId = "resumeAccount", summary = "Unlock an account")
  @APIResponse(responseCode = "204", description = "Done")
  public void resume(@PathParam("id") String id) {
    desk.resume(AccountId.of(id));
  }

  @POST
  @Path("/{id}/roles")
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(operationId = "setRoles", summary = "Give an account these roles and no others")
  @APIResponse(responseCode = "204", description = "Done")
  public void setRoles(@PathParam("id") String id, @Valid @NotNull SetRoles request) {
    desk.setRoles(AccountId.of(id), request.roles());
  }

  @POST
  @Path("/{id}/hand-over")
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(
      operationId = "handOverAccount",
      summary = "Give an account's roles to another one and lock it")
  @APIResponse(responseCode = "204", description = "Done")
  public void handOver(@PathParam("id") String id, @Valid @NotNull HandOver request) {
    desk.handOver(AccountId.of(id), AccountId.of(request.toAccountId()));
  }

  @POST
  @Path("/{id}/one-time-password")
  @Consumes(MediaType.WILDCARD)
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(operationId = "renewPassword", summary = "Set a new one-time password and answer it")
  public InvitedAccount renewPassword(@PathParam("id") String id) {
    return desk.renewPassword(AccountId.of(id));
  }
}
