package io.zhiben.enterprise.countsheet;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What tells a repeated upload of a sheet from another one.
 *
 * @param sha256 of the file
 */
public record CountUpload(String sha256) {

  /**
   * @throws Problem IMPORT_FILE_MISSING where none was sent
   */
  public static Path fileOf(FileUpload upload) {
    if (upload == null || upload.size() == 0) {
      throw Problem.ofField(EnterpriseError.IMPORT_FILE_MISSING, "file");
    }
    return upload.uploadedFile();
  }

  public static CountUpload of(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return new CountUpload(HexFormat.of().formatHex(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
