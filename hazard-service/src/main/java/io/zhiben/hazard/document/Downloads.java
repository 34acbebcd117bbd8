package io.zhiben.hazard.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Files as answers: to be saved under their Chinese names, never run by a browser. */
final class Downloads {
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

  private Downloads() {}

  /** The name by RFC 6266: in ASCII for old clients, and as it is. */
  static Response of(String name, String mediaType, byte[] content) {
    String plain = UNSAFE.matcher(name).replaceAll("_");
    String extension = plain.substring(plain.lastIndexOf('.'));
    String encoded = URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"document" + extension + "\"; filename*=UTF-8''" + encoded)
        .header(HttpHeaders.CONTENT_LENGTH, content.length)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  static Response of(DocumentQueries.Download file) {
    return of(file.name(), file.mediaType(), file.content());
  }
}
