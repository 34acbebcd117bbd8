package io.zhiben.hazard.document;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.document.DocumentCommands.IssueDocument;
import io.zhiben.hazard.document.DocumentCommands.ReviseDocument;
import io.zhiben.hazard.document.DocumentCommands.ServeDocument;
import io.zhiben.hazard.document.DocumentCommands.WithdrawDocument;
import io.zhiben.hazard.photo.PhotoReader;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** From the draft to the service, by those who act for the authority. */
@Tag(name = "documents")
@Path(DocumentResource.BASE + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DocumentStepResource {
  private final DocumentSteps steps;
  private final PhotoReader photos;

  DocumentStepResource(DocumentSteps steps, PhotoReader photos) {
    this.steps = steps;
    this.photos = photos;
  }

  @POST
  @Path("/revise")
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(operationId = "reviseDocument", summary = "Change what a draft says")
  @APIResponseSchema(value = DocumentView.class)
  @APIResponse(responseCode = "409", description = "It was issued or withdrawn already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response revise(@PathParam("id") UUID id, @NotNull @Valid ReviseDocument command) {
    return DocumentResource.tagged(steps.revise(id, command.values()));
  }

  @GET
  @Path("/preview")
  @Produces(DocumentFiles.PDF)
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(
      operationId = "previewDocument",
      summary = "The PDF of a draft as it would be issued now, without its number")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(mediaType = DocumentFiles.PDF))
  @APIResponse(responseCode = "409", description = "It was issued or withdrawn already")
  public Response preview(@PathParam("id") UUID id) {
    return Downloads.of("预览.pdf", DocumentFiles.PDF, steps.preview(id));
  }

  @POST
  @Path("/issue")
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(
      operationId = "issueDocument",
      summary = "Give the number and freeze the text; both files are made")
  @APIResponseSchema(value = DocumentView.class)
  @APIResponse(
      responseCode = "409",
      description = "It was issued already, or the department has no letterhead")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response issue(@PathParam("id") UUID id, @Valid IssueDocument command) {
    return DocumentResource.tagged(steps.issue(id));
  }

  @POST
  @Path("/serve")
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(
      operationId = "serveDocument",
      summary = "Record that it came to its recipient, who sees it from then on")
  @APIResponseSchema(value = DocumentView.class)
  @APIResponse(responseCode = "409", description = "It is not issued, or was served already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response serve(@PathParam("id") UUID id, @NotNull @Valid ServeDocument command) {
    return DocumentResource.tagged(steps.serve(id, command));
  }

  @POST
  @Path("/receipt")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(
      operationId = "attachDocumentReceipt",
      summary = "Add the photo of the signed receipt (JPEG or PNG)")
  @APIResponseSchema(value = DocumentView.class)
  @APIResponse(responseCode = "409", description = "It was not served")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no JPEG or PNG image")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response attach(@PathParam("id") UUID id, @RestForm("file") @NotNull FileUpload file) {
    return DocumentResource.tagged(steps.attach(id, photos.read(file.uploadedFile())));
  }

  @POST
  @Path("/withdraw")
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(
      operationId = "withdrawDocument",
      summary = "Take back a draft or a document, with the reason; its number is not used again")
  @APIResponseSchema(value = DocumentView.class)
  @APIResponse(responseCode = "409", description = "It was withdrawn already")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawDocument command) {
    return DocumentResource.tagged(steps.withdraw(id, command.reason()));
  }
}
