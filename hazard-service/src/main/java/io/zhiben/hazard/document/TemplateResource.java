package io.zhiben.hazard.document;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The templates of the caller's own place. */
@Tag(name = "documents")
@Path(TemplateResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TemplateResource {
  static final String BASE = "/api/hazard/v1/document-templates";

  private final TemplateDesk desk;
  private final IdempotentRequests idempotent;

  TemplateResource(TemplateDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  /** What tells a repetition from another upload. */
  record Upload(DocumentKind kind, String sha256) {}

  /**
   * Which template is used from now on.
   *
   * @param id one of the place's own; null for what the place had without one
   */
  record UseTemplate(UUID id) {}

  @GET
  @Requires(Right.DOCUMENT_TEMPLATE_MANAGE)
  @Operation(
      operationId = "listDocumentTemplates",
      summary = "The kinds of documents with their placeholders and the templates in use")
  public List<TemplateView> all() {
    return desk.all();
  }

  @GET
  @Path("/{kind}/file")
  @Produces(DocumentFiles.DOCX)
  @Requires(Right.DOCUMENT_TEMPLATE_MANAGE)
  @Operation(
      operationId = "readDocumentTemplate",
      summary = "The Word file of the template in use, or of a version of one's own")
  public Response file(
      @PathParam("kind") DocumentKind kind, @QueryParam("version") Integer version) {
    return Downloads.of(kind.title() + "（模板）.docx", DocumentFiles.DOCX, desk.file(kind, version));
  }

  @GET
  @Path("/{kind}/preview")
  @Produces(DocumentFiles.PDF)
  @Requires(Right.DOCUMENT_TEMPLATE_MANAGE)
  @Operation(
      operationId = "previewDocumentTemplate",
      summary = "The template in use, or a version of one's own, filled with samples")
  public Response preview(
      @PathParam("kind") DocumentKind kind, @QueryParam("version") Integer version) {
    return Downloads.of(kind.title() + "（预览）.pdf", DocumentFiles.PDF, desk.preview(kind, version));
  }

  @POST
  @Path("/{kind}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Requires(Right.DOCUMENT_TEMPLATE_MANAGE)
  @Operation(
      operationId = "addDocumentTemplate",
      summary = "Upload a template (.docx), which is used from then on; all that is wrong is named")
  @APIResponseSchema(value = TemplateView.class)
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no Word document")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public TemplateView add(
      @PathParam("kind") DocumentKind kind, @RestForm("file") @NotNull FileUpload file) {
    Docx checked = TemplateDesk.checked(kind, file.uploadedFile());
    return idempotent.once(
        new Upload(kind, Sha256.of(checked.bytes())),
        TemplateView.class,
        () -> desk.add(kind, file.fileName(), checked));
  }

  @POST
  @Path("/{kind}/use")
  @Requires(Right.DOCUMENT_TEMPLATE_MANAGE)
  @Operation(
      operationId = "useDocumentTemplate",
      summary = "Use an earlier template of one's own, or none of them")
  @APIResponseSchema(value = TemplateView.class)
  public TemplateView use(
      @PathParam("kind") DocumentKind kind, @NotNull @Valid UseTemplate command) {
    return desk.use(kind, command.id());
  }
}
