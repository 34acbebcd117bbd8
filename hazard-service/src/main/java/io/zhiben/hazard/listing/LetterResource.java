package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.listing.LetterPapers.LetterPaper;
import io.zhiben.hazard.listing.ListingCommands.DraftLetter;
import io.zhiben.hazard.listing.ListingCommands.SendLetter;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters about major hazards (Y-490). */
@Tag(name = "listings")
@Path("/api/hazard/v1/hazard-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LetterResource {
  private final LetterViews views;
  private final LetterDesk desk;
  private final LetterPapers papers;
  private final FilingQueries filing;
  private final IdempotentRequests idempotent;

  LetterResource(
      LetterViews views,
      LetterDesk desk,
      LetterPapers papers,
      FilingQueries filing,
      IdempotentRequests idempotent) {
    this.views = views;
    this.desk = desk;
    this.papers = papers;
    this.filing = filing;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "listHazardLetters",
      summary = "Letters about major hazards, with the working days that are left")
  public Page<LetterView> list(
      @Valid @BeanParam LetterFilter filter, @Valid @BeanParam PageRequest page) {
    return views.list(filter, page);
  }

  @GET
  @Path("/filing")
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "readFilingRate",
      summary = "How many of the hazards that a letter is due about were filed, and which weren't")
  public FilingRate filing(
      @QueryParam("region") String region, @QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return filing.of(region, year);
  }

  @POST
  @Path("/{id}/draft")
  @Requires(Right.LISTING_ASK)
  @Operation(
      operationId = "draftHazardLetter",
      summary = "Draft the numbered document of a letter that is due; it is issued on its page")
  @APIResponseSchema(value = LetterPaper.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "It was sent already, or is not needed")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response draft(@PathParam("id") UUID id, @NotNull @Valid DraftLetter command) {
    LetterPaper paper =
        idempotent.once(command, LetterPaper.class, () -> papers.draft(id, command));
    URI location = URI.create("/api/hazard/v1/documents/" + paper.documentId());
    return Response.created(location).entity(paper).build();
  }

  @POST
  @Path("/{id}/send")
  @Requires(Right.LISTING_ASK)
  @Operation(
      operationId = "sendHazardLetter",
      summary = "Record that the letter was sent, to whom and when; it gets its number")
  @APIResponseSchema(value = LetterView.class)
  @APIResponse(responseCode = "409", description = "It was sent already, or is not needed")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response send(@PathParam("id") UUID id, @NotNull @Valid SendLetter command) {
    LetterView sent = desk.send(id, command);
    return Etags.tag(Response.ok(sent), sent.version()).build();
  }
}
