package io.zhiben.hazard.assignment;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.assignment.OrderCommands.GiveAssignment;
import io.zhiben.hazard.assignment.OrderCommands.ReturnAssignment;
import io.zhiben.hazard.assignment.OrderCommands.StepAssignment;
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

/** Assignments of a safety committee to places below and departments. */
@Tag(name = "assignments", description = "Orders to places below and departments, with answers")
@Path(OrderResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OrderResource {
  static final String BASE = "/api/hazard/v1/assignments";

  private final OrderViews views;
  private final OrderDesk desk;
  private final IdempotentRequests idempotent;

  OrderResource(OrderViews views, OrderDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ASSIGNMENT_READ)
  @Operation(operationId = "listAssignments", summary = "Assignments by filter and order")
  public Page<OrderView> list(
      @Valid @BeanParam OrderFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @POST
  @Requires(Right.ASSIGNMENT_WRITE)
  @Operation(
      operationId = "giveAssignment",
      summary = "Give an order to a town or district below, or to a department, with a deadline")
  @APIResponseSchema(value = OrderView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response give(@NotNull @Valid GiveAssignment command) {
    OrderView made = idempotent.once(command, OrderView.class, () -> desk.give(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ASSIGNMENT_READ)
  @Operation(operationId = "readAssignment", summary = "One assignment with its steps")
  @APIResponseSchema(value = OrderView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @POST
  @Path("/{id}/answer")
  @Requires(Right.ASSIGNMENT_ANSWER)
  @Operation(operationId = "answerAssignment", summary = "Say as the receiver what was done")
  @APIResponseSchema(value = OrderView.class)
  @APIResponse(responseCode = "409", description = "It is not with the receiver")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid StepAssignment command) {
    return step(id, OrderVerb.ANSWER, command);
  }

  @POST
  @Path("/{id}/send-back")
  @Requires(Right.ASSIGNMENT_ANSWER)
  @Operation(operationId = "sendAssignmentBack", summary = "Say as the receiver why it is not his")
  @APIResponseSchema(value = OrderView.class)
  @APIResponse(responseCode = "409", description = "It is not with the receiver")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response sendBack(@PathParam("id") UUID id, @NotNull @Valid StepAssignment command) {
    return step(id, OrderVerb.SEND_BACK, command);
  }

  @POST
  @Path("/{id}/return")
  @Requires(Right.ASSIGNMENT_WRITE)
  @Operation(
      operationId = "returnAssignment",
      summary = "Return an answer, or what was sent back, to the receiver")
  @APIResponseSchema(value = OrderView.class)
  @APIResponse(responseCode = "409", description = "Neither answered nor sent back")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid ReturnAssignment command) {
    return tagged(desk.step(id, OrderVerb.RETURN, command.note(), command.deadline()));
  }

  @POST
  @Path("/{id}/accept")
  @Requires(Right.ASSIGNMENT_WRITE)
  @Operation(operationId = "acceptAssignment", summary = "Accept the answer, which ends it")
  @APIResponseSchema(value = OrderView.class)
  @APIResponse(responseCode = "409", description = "There is no answer")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response accept(@PathParam("id") UUID id, @NotNull @Valid StepAssignment command) {
    return step(id, OrderVerb.ACCEPT, command);
  }

  @POST
  @Path("/{id}/withdraw")
  @Requires(Right.ASSIGNMENT_WRITE)
  @Operation(operationId = "withdrawAssignment", summary = "Take it back, with a reason")
  @APIResponseSchema(value = OrderView.class)
  @APIResponse(responseCode = "409", description = "It is answered, or has ended")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid StepAssignment command) {
    return step(id, OrderVerb.WITHDRAW, command);
  }

  private Response step(UUID id, OrderVerb verb, StepAssignment command) {
    return tagged(desk.step(id, verb, command.note(), null));
  }

  private static Response tagged(OrderView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
