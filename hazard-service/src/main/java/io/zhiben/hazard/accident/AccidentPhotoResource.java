package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoContent;
import io.zhiben.hazard.photo.PhotoReader;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Evidence photos of an accident: BEFORE as found, AFTER as put right. */
@Tag(name = "accidents", description = "Accidents and near misses")
@Path(AccidentResource.BASE + "/{id}/photos")
class AccidentPhotoResource {
  private final AccidentPhotoDesk desk;
  private final PhotoReader reader;
  private final IdempotentRequests idempotent;

  AccidentPhotoResource(AccidentPhotoDesk desk, PhotoReader reader, IdempotentRequests idempotent) {
    this.desk = desk;
    this.reader = reader;
    this.idempotent = idempotent;
  }

  /** What tells a repetition from another upload. */
  record AccidentUpload(UUID accidentId, Stage stage, String sha256) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Requires(Right.ACCIDENT_REPORT)
  @Operation(
      operationId = "addAccidentPhoto",
      summary = "Add an evidence photo to an accident (JPEG or PNG)")
  @APIResponseSchema(value = AlbumPhoto.class, responseCode = "201")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no JPEG or PNG image")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response add(
      @PathParam("id") UUID id,
      @RestForm("stage") @PartType(MediaType.TEXT_PLAIN) @NotNull Stage stage,
      @RestForm("file") @NotNull FileUpload file) {
    Photo checked = reader.read(file.uploadedFile());
    AlbumPhoto photo =
        idempotent.once(
            new AccidentUpload(id, stage, checked.sha256()),
            AlbumPhoto.class,
            () -> desk.add(id, stage, checked));
    URI location = URI.create(AccidentResource.BASE + "/" + id + "/photos/" + photo.id());
    return Response.created(location).entity(photo).build();
  }

  /** As a file to be saved, never as something that a browser runs. */
  @GET
  @Path("/{photoId}")
  @Produces({"image/jpeg", "image/png"})
  @Requires(Right.ACCIDENT_READ)
  @Operation(operationId = "readAccidentPhoto", summary = "A photo of an accident itself")
  public Response get(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
    PhotoContent photo = desk.open(id, photoId);
    return Response.ok(photo.content(), photo.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + photo.fileName() + "\"")
        .header(HttpHeaders.CONTENT_LENGTH, photo.size())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
