package io.zhiben.hazard.rectification;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Evidence photos of a row: BEFORE as found, AFTER as put right. */
@Tag(name = "rectification-ledgers", description = "Ledgers of special rectifications (专项整治台账)")
@Path(LedgerRowResource.BASE + "/{id}/photos")
class LedgerRowPhotoResource {
  private final RowPhotoDesk desk;
  private final PhotoExchange photos;

  LedgerRowPhotoResource(RowPhotoDesk desk, PhotoExchange photos) {
    this.desk = desk;
    this.photos = photos;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.RECTIFICATION_LEDGER_FILL)
  @Operation(
      operationId = "addLedgerRowPhoto",
      summary = "Add an evidence photo to a row (JPEG or PNG)")
  @APIResponseSchema(value = AlbumPhoto.class, responseCode = "201")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no JPEG or PNG image")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(
      @PathParam("id") UUID id,
      @RestForm("stage") @PartType(MediaType.TEXT_PLAIN) @NotNull Stage stage,
      @RestForm("file") @NotNull FileUpload file) {
    return photos.take(
        LedgerRowResource.BASE, id, stage, file, checked -> desk.add(id, stage, checked));
  }

  @GET
  @Path("/{photoId}")
  @Produces({"image/jpeg", "image/png"})
  @Requires(Right.RECTIFICATION_LEDGER_READ)
  @Operation(operationId = "readLedgerRowPhoto", summary = "A photo of a row itself")
  public Response get(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
    return PhotoExchange.give(desk.open(id, photoId));
  }
}
