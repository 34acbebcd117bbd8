package io.zhiben.hazard.inspection;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Photos of an inspection itself. */
@Tag(name = "inspections")
@Path(InspectionResource.BASE + "/{id}/photos")
class InspectionPhotoResource {
  private final InspectionPhotoDesk desk;
  private final PhotoExchange photos;
  private final VisitRules visits;

  InspectionPhotoResource(InspectionPhotoDesk desk, PhotoExchange photos, VisitRules visits) {
    this.visits = visits;
    this.desk = desk;
    this.photos = photos;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.INSPECTION_RECORD)
  @Operation(
      operationId = "addInspectionPhoto",
      summary = "Add a photo to an inspection that one recorded (JPEG or PNG)")
  @APIResponseSchema(value = AlbumPhoto.class, responseCode = "201")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no JPEG or PNG image")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(@PathParam("id") UUID id, @RestForm("file") @NotNull FileUpload file) {
    return visits.of(
        id,
        () ->
            photos.take(
                InspectionResource.BASE, id, Stage.BEFORE, file, checked -> desk.add(id, checked)));
  }

  @GET
  @Path("/{photoId}")
  @Produces({"image/jpeg", "image/png"})
  @Requires(Right.INSPECTION_READ)
  @Operation(operationId = "readInspectionPhoto", summary = "A photo of an inspection itself")
  public Response get(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
    return PhotoExchange.give(visits.of(id, () -> desk.open(id, photoId)));
  }
}
