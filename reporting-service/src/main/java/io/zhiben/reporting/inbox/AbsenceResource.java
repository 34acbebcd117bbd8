package io.zhiben.reporting.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.reporting.inbox.InboxCommands.Accept;
import io.zhiben.reporting.inbox.InboxCommands.Name;
import io.zhiben.reporting.inbox.InboxCommands.Register;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leaves, and who stands in meanwhile. */
@Tag(name = "inbox")
@Path("/api/reporting/v1/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AbsenceResource {
  private final AbsenceDesk desk;
  private final IdempotentRequests idempotent;

  AbsenceResource(AbsenceDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.INBOX_READ)
  @Operation(
      operationId = "listAbsences",
      summary = "Leaves of the caller and those he stands in for; for administrators, of the place")
  public List<AbsenceView> list() {
    return desk.list();
  }

  @POST
  @Requires(Right.INBOX_READ)
  @Operation(
      operationId = "registerAbsence",
      summary = "Register the caller's leave; the code in the answer lets a colleague agree")
  @APIResponseSchema(value = AbsenceView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "Another leave lies in these days")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response register(@NotNull @Valid Register command) {
    AbsenceView made = idempotent.once(command, AbsenceView.class, () -> desk.register(command));
    return created(made);
  }

  @POST
  @Path("/accept")
  @Requires(Right.INBOX_READ)
  @Operation(
      operationId = "acceptAbsence",
      summary = "Agree by its code to stand in for a colleague")
  @APIResponseSchema(AbsenceView.class)
  @APIResponse(responseCode = "404", description = "No such code at the caller's place")
  public AbsenceView accept(@NotNull @Valid Accept command) {
    return desk.accept(command.code());
  }

  @POST
  @Path("/named")
  @Requires(Right.ACCOUNT_MANAGE)
  @Operation(
      operationId = "nameSubstitute",
      summary = "Register as an administrator the leave of an account, with its substitute")
  @APIResponseSchema(value = AbsenceView.class, responseCode = "201")
  @APIResponse(responseCode = "404", description = "One of them never used the inbox at this place")
  @APIResponse(responseCode = "409", description = "Another leave lies in these days")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response name(@NotNull @Valid Name command) {
    return created(idempotent.once(command, AbsenceView.class, () -> desk.name(command)));
  }

  @POST
  @Path("/{id}/end")
  @Requires(Right.INBOX_READ)
  @Operation(operationId = "endAbsence", summary = "End a leave before its last day")
  @APIResponseSchema(value = AbsenceView.class)
  @APIResponse(responseCode = "409", description = "It has ended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response end(@PathParam("id") UUID id) {
    AbsenceView ended = desk.end(id);
    return Etags.tag(Response.ok(ended), ended.version()).build();
  }

  private static Response created(AbsenceView made) {
    return Etags.tag(Response.status(Response.Status.CREATED).entity(made), made.version()).build();
  }
}
