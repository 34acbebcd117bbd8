package io.zhiben.hazard.photo;

import io.zhiben.platform.file.Photo;
import io.zhiben.platform.file.PhotoCheck;
import io.zhiben.platform.file.PhotoRefused;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a photo out of an uploaded file, or says why it is none. */
@ApplicationScoped
public class PhotoReader {
  private static final int BYTES_PER_MB = 1024 * 1024;

  private final PhotoCheck check = PhotoCheck.defaults();

  public Photo read(Path uploaded) {
    try (InputStream in = Files.newInputStream(uploaded)) {
      return check.check(in);
    } catch (PhotoRefused refused) {
      throw refusal(refused.reason());
    } catch (IOException e) {
      throw Problem.of(CommonError.MALFORMED_REQUEST);
    }
  }

  private Problem refusal(PhotoRefused.Reason reason) {
    return switch (reason) {
      case TOO_LARGE ->
          Problem.ofField(PhotoError.PHOTO_TOO_LARGE, "file", check.maxBytes() / BYTES_PER_MB);
      case NOT_AN_IMAGE -> Problem.ofField(PhotoError.PHOTO_NOT_AN_IMAGE, "file");
      case TOO_MANY_PIXELS ->
          Problem.ofField(PhotoError.PHOTO_TOO_MANY_PIXELS, "file", check.maxPixels());
      case BROKEN -> Problem.ofField(PhotoError.PHOTO_BROKEN, "file");
    };
  }
}
