package io.zhiben.enterprise.countsheet;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** How sheets of counts come in, whatever they count. */
@ApplicationScoped
public class CountUploads {
  private final IdempotentRequests requests;

  CountUploads(IdempotentRequests requests) {
    this.requests = requests;
  }

  /** What tells a repeated upload of a sheet from another one. */
  record Sent(String sha256) {}

  /**
   * Says what a sheet would enter; changes nothing.
   *
   * @throws Problem IMPORT_FILE_MISSING where none was sent
   */
  public CountSheetView check(FileUpload upload, Function<Path, CountSheetView> check) {
    return check.apply(fileOf(upload));
  }

  /**
   * Enters a sheet once, however often it is sent with the same key.
   *
   * @param enter runs in the transaction of the request
   * @throws Problem likewise
   */
  public Response enter(FileUpload upload, Function<Path, CountSheetView> enter) {
    Path file = fileOf(upload);
    CountSheetView view = requests.once(sent(file), CountSheetView.class, () -> enter.apply(file));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  private static Path fileOf(FileUpload upload) {
    if (upload == null || upload.size() == 0) {
      throw Problem.ofField(EnterpriseError.IMPORT_FILE_MISSING, "file");
    }
    return upload.uploadedFile();
  }

  private static Sent sent(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return new Sent(HexFormat.of().formatHex(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
