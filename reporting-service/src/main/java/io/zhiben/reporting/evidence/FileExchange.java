package io.zhiben.reporting.evidence;

import io.zhiben.platform.file.CheckedFile;
import io.zhiben.platform.file.FileCheck;
import io.zhiben.platform.file.FileRefused;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** How files of evidence come in and go out, for whatever they belong to. */
@ApplicationScoped
public class FileExchange {
  private static final int BYTES_PER_MB = 1024 * 1024;

  private final FileCheck check = FileCheck.defaults();
  private final IdempotentRequests idempotent;

  FileExchange(IdempotentRequests idempotent) {
    this.idempotent = idempotent;
  }

  /** What tells a repetition from another upload. */
  record FileSent(UUID owner, String name, String sha256) {}

  /**
   * Takes an upload once, and answers with where the file is.
   *
   * @param uri of the request
   * @param keep keeps a file that was found good, as the caller
   */
  public Response take(
      UriInfo uri, UUID owner, FileUpload sent, Function<UploadedFile, EvidenceFile> keep) {
    CheckedFile content = read(sent);
    UploadedFile uploaded = new UploadedFile(FileName.of(sent.fileName(), content.type()), content);
    EvidenceFile file =
        idempotent.once(
            new FileSent(owner, uploaded.name(), content.sha256()),
            EvidenceFile.class,
            () -> keep.apply(uploaded));
    return Response.created(URI.create(uri.getRequestUri().getRawPath() + "/" + file.id()))
        .entity(file)
        .build();
  }

  /** As a file to be saved, never as something that a browser runs. */
  public static Response give(FileContent given) {
    EvidenceFile file = given.file();
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(given.content(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private CheckedFile read(FileUpload sent) {
    try {
      return check.check(sent.uploadedFile());
    } catch (FileRefused refused) {
      throw refusal(refused.reason());
    } catch (IOException e) {
      throw Problem.of(CommonError.MALFORMED_REQUEST);
    }
  }

  private Problem refusal(FileRefused.Reason reason) {
    return switch (reason) {
      case TOO_LARGE ->
          Problem.ofField(
              EvidenceFileError.EVIDENCE_FILE_TOO_LARGE,
              "file",
              check.photos().maxBytes() / BYTES_PER_MB,
              check.maxBytes() / BYTES_PER_MB);
      case UNKNOWN_TYPE -> Problem.ofField(EvidenceFileError.EVIDENCE_FILE_UNKNOWN_TYPE, "file");
      case TOO_MANY_PIXELS ->
          Problem.ofField(
              EvidenceFileError.EVIDENCE_FILE_TOO_MANY_PIXELS, "file", check.photos().maxPixels());
      case BROKEN -> Problem.ofField(EvidenceFileError.EVIDENCE_FILE_BROKEN, "file");
      case ACTIVE_CONTENT -> Problem.ofField(EvidenceFileError.EVIDENCE_FILE_ACTIVE, "file");
    };
  }
}
