package io.zhiben.hazard.internalreport;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoExchange;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The file of a scheme, page by page. */
@Tag(name = "internal-reports")
@Path(SchemePageResource.BASE + "/{enterpriseId}/photos")
class SchemePageResource {
  static final String BASE = InternalReportResource.BASE + "/schemes";

  private final SchemePageDesk desk;
  private final PhotoExchange photos;

  SchemePageResource(SchemePageDesk desk, PhotoExchange photos) {
    this.desk = desk;
    this.photos = photos;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(operationId = "listSchemePages", summary = "The pages of a scheme's file, in order")
  public List<AlbumPhoto> list(@PathParam("enterpriseId") UUID enterpriseId) {
    return desk.of(enterpriseId);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.INTERNAL_REPORT_WRITE)
  @Operation(
      operationId = "addSchemePage",
      summary = "Add a page to a scheme's file, photographed or scanned (JPEG or PNG)")
  @APIResponseSchema(value = AlbumPhoto.class, responseCode = "201")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no JPEG or PNG image")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(
      @PathParam("enterpriseId") UUID enterpriseId, @RestForm("file") @NotNull FileUpload file) {
    return photos.take(
        BASE, enterpriseId, Stage.BEFORE, file, checked -> desk.add(enterpriseId, checked));
  }

  @GET
  @Path("/{pageId}")
  @Produces({"image/jpeg", "image/png"})
  @Requires(Right.INTERNAL_REPORT_READ)
  @Operation(operationId = "readSchemePage", summary = "A page of a scheme's file")
  public Response page(
      @PathParam("enterpriseId") UUID enterpriseId, @PathParam("pageId") UUID pageId) {
    return PhotoExchange.give(desk.open(enterpriseId, pageId));
  }
}
