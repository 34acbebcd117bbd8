package io.zhiben.hazard.photo;

import io.zhiben.platform.file.Photo;
import io.zhiben.platform.http.IdempotentRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** How evidence photos come in and go out, for whatever thing they are of. */
@ApplicationScoped
public class PhotoExchange {
  private final PhotoReader reader;
  private final IdempotentRequests idempotent;

  PhotoExchange(PhotoReader reader, IdempotentRequests idempotent) {
    this.reader = reader;
    this.idempotent = idempotent;
  }

  /** What tells a repetition from another upload. */
  record PhotoUpload(UUID thingId, Stage stage, String sha256) {}

  /**
   * Takes an upload once, and answers with where the photo is.
   *
   * @param base address of the things, without the id
   * @param keep keeps a photo that was found good, as the caller
   */
  public Response take(
      String base, UUID thingId, Stage stage, FileUpload file, Function<Photo, AlbumPhoto> keep) {
    Photo checked = reader.read(file.uploadedFile());
    AlbumPhoto photo =
        idempotent.once(
            new PhotoUpload(thingId, stage, checked.sha256()),
            AlbumPhoto.class,
            () -> keep.apply(checked));
    return Response.created(URI.create(base + "/" + thingId + "/photos/" + photo.id()))
        .entity(photo)
        .build();
  }

  /** As a file to be saved, never as something that a browser runs. */
  public static Response give(PhotoContent photo) {
    return Response.ok(photo.content(), photo.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + photo.fileName() + "\"")
        .header(HttpHeaders.CONTENT_LENGTH, photo.size())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
