package io.zhiben.hazard.paper;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** Documents that begin with hazards. */
@Tag(name = "documents")
@Path("/api/hazard/v1/hazard-documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HazardPaperResource {
  private final HazardPaperDesk desk;
  private final IdempotentRequests idempotent;

  HazardPaperResource(HazardPaperDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  /**
   * A draft out of hazards of one enterprise.
   *
   * @param kind RECTIFICATION_ORDER or REINSPECTION_OPINION
   */
  record DraftHazardDocument(
      @NotNull DocumentKind kind, @NotEmpty @Size(max = 100) List<@NotNull UUID> hazardIds) {}

  /** The draft, to be completed and issued. */
  record Drafted(UUID id) {}

  @POST
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(
      operationId = "draftHazardDocument",
      summary = "Draft an order or an opinion of a re-inspection out of hazards of one enterprise")
  @APIResponseSchema(value = Drafted.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "A hazard is not at a step for it")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response draft(@NotNull @Valid DraftHazardDocument command) {
    Drafted made = idempotent.once(command, Drafted.class, () -> desk.draft(command));
    return Response.created(URI.create("/api/hazard/v1/documents/" + made.id()))
        .entity(made)
        .build();
  }
}
