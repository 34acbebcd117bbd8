package io.zhiben.hazard.document;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.document.DocumentCommands.DraftDocument;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents and their files. */
@Tag(name = "documents", description = "Numbered documents, their templates and letterheads")
@Path(DocumentResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DocumentResource {
  static final String BASE = "/api/hazard/v1/documents";

  private final DocumentQueries queries;
  private final DocumentSteps steps;
  private final IdempotentRequests idempotent;

  DocumentResource(DocumentQueries queries, DocumentSteps steps, IdempotentRequests idempotent) {
    this.queries = queries;
    this.steps = steps;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.DOCUMENT_READ)
  @Operation(
      operationId = "listDocuments",
      summary = "Documents by filter and order; an enterprise sees those that were served on it")
  public Page<DocumentRow> list(
      @Valid @BeanParam DocumentFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.DOCUMENT_ISSUE)
  @Operation(
      operationId = "draftDocument",
      summary = "Write a document for an enterprise or another unit; issuing it is another step")
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response draft(@NotNull @Valid DraftDocument command) {
    DocumentView made = idempotent.once(command, DocumentView.class, () -> steps.draft(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DOCUMENT_READ)
  @Operation(
      operationId = "readDocument",
      summary = "One document with what it says and what the caller may do with it")
  @APIResponseSchema(value = DocumentView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  @GET
  @Path("/{id}/pdf")
  @Produces(DocumentFiles.PDF)
  @Requires(Right.DOCUMENT_READ)
  @Operation(operationId = "readDocumentPdf", summary = "The frozen PDF of an issued document")
  public Response pdf(@PathParam("id") UUID id) {
    return Downloads.of(queries.pdf(id));
  }

  @GET
  @Path("/{id}/docx")
  @Produces(DocumentFiles.DOCX)
  @Requires(Right.DOCUMENT_READ)
  @Operation(
      operationId = "readDocumentDocx",
      summary = "The frozen Word file of an issued document")
  public Response docx(@PathParam("id") UUID id) {
    return Downloads.of(queries.docx(id));
  }

  @GET
  @Path("/{id}/receipt")
  @Produces({"image/jpeg", "image/png"})
  @Requires(Right.DOCUMENT_READ)
  @Operation(operationId = "readDocumentReceipt", summary = "The photo of the signed receipt")
  public Response receipt(@PathParam("id") UUID id) {
    return Downloads.of(queries.receipt(id));
  }

  static Response tagged(DocumentView document) {
    return Etags.tag(Response.ok(document), document.version()).build();
  }
}
