package io.zhiben.hazard.credit;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.credit.CreditCommands.LiftCredit;
import io.zhiben.hazard.credit.CreditCommands.ProposeCredit;
import io.zhiben.hazard.credit.CreditCommands.ReviewCredit;
import io.zhiben.hazard.credit.CreditCommands.SendCredit;
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

/** Credit records of enterprises. */
@Tag(name = "credit-records", description = "Credit records of enterprises")
@Path(CreditResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CreditResource {
  static final String BASE = "/api/hazard/v1/credit-records";

  private final CreditViews views;
  private final ProposalDesk proposals;
  private final CreditDesk desk;
  private final IdempotentRequests idempotent;

  CreditResource(
      CreditViews views, ProposalDesk proposals, CreditDesk desk, IdempotentRequests idempotent) {
    this.views = views;
    this.proposals = proposals;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.CREDIT_READ)
  @Operation(operationId = "listCreditRecords", summary = "Credit records by filter and order")
  public Page<CreditView> list(
      @Valid @BeanParam CreditFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @POST
  @Requires(Right.CREDIT_PROPOSE)
  @Operation(
      operationId = "proposeCreditRecord",
      summary = "Propose a credit record of an enterprise, with its evidence")
  @APIResponseSchema(value = CreditView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response propose(@NotNull @Valid ProposeCredit command) {
    CreditView made = idempotent.once(command, CreditView.class, () -> proposals.propose(command));
    return Etags.tag(
            Response.created(URI.create(BASE + "/" + made.id())).entity(made), made.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.CREDIT_READ)
  @Operation(operationId = "readCreditRecord", summary = "One credit record with its journal")
  @APIResponseSchema(value = CreditView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(views.get(id));
  }

  @POST
  @Path("/{id}/review")
  @Requires(Right.CREDIT_REVIEW)
  @Operation(
      operationId = "reviewCreditRecord",
      summary = "Put a record in force or refuse it, by somebody who didn't propose it")
  @APIResponseSchema(value = CreditView.class)
  @APIResponse(
      responseCode = "409",
      description = "The state doesn't allow it, or the caller proposed it")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response review(@PathParam("id") UUID id, @NotNull @Valid ReviewCredit command) {
    return tagged(desk.review(id, command));
  }

  @POST
  @Path("/{id}/send")
  @Requires(Right.CREDIT_PROPOSE)
  @Operation(
      operationId = "sendCreditRecord",
      summary = "Record that it was told to those who keep the joint punishment list")
  @APIResponseSchema(value = CreditView.class)
  @APIResponse(responseCode = "409", description = "It is not in force, or was sent")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response send(@PathParam("id") UUID id, @NotNull @Valid SendCredit command) {
    return tagged(desk.send(id, command));
  }

  @POST
  @Path("/{id}/lift")
  @Requires(Right.CREDIT_REVIEW)
  @Operation(
      operationId = "liftCreditRecord",
      summary = "End a record before its period is over, with the reason")
  @APIResponseSchema(value = CreditView.class)
  @APIResponse(responseCode = "409", description = "It is not in force")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response lift(@PathParam("id") UUID id, @NotNull @Valid LiftCredit command) {
    return tagged(desk.lift(id, command.reason()));
  }

  private static Response tagged(CreditView one) {
    return Etags.tag(Response.ok(one), one.version()).build();
  }
}
