package io.zhiben.portal.proxy;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.List;

/**
 * Which headers go through. Everything else stays behind: cookies, credentials and whatever a
 * browser or a service adds.
 */
final class ProxyHeaders {
  private static final List<String> TO_SERVICE =
      List.of(
          "Accept",
          "Accept-Language",
          "Content-Type",
          "Content-Length",
          "If-Match",
          "If-None-Match",
          "Idempotency-Key",
          "Last-Event-ID");
  private static final List<String> TO_BROWSER =
      List.of(
          "Content-Type",
          "Content-Length",
          "Content-Language",
          "Content-Disposition",
          "ETag",
          "Retry-After",
          "Allow");

  private static final String EVENTS = "text/event-stream";

  private ProxyHeaders() {}

  static void toService(MultiMap from, MultiMap to) {
    copy(TO_SERVICE, from, to);
  }

  static void toBrowser(MultiMap from, MultiMap to) {
    copy(TO_BROWSER, from, to);
    String type = from.get("Content-Type");
    if (type != null && type.startsWith(EVENTS)) {
      // a proxy in front that gathers answers would hold events back
      to.set("X-Accel-Buffering", "no");
    }
    String location = localLocation(from.get("Location"));
    if (location != null) {
      to.set("Location", location);
    }
  }

  /** A service names itself by its inner address: only the path means something to a browser. */
  private static String localLocation(String location) {
    if (location == null) {
      return null;
    }
    try {
      URI uri = URI.create(location);
      String path = uri.getRawPath();
      if (path == null || !path.startsWith("/api/")) {
        return null;
      }
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void copy(List<String> names, MultiMap from, MultiMap to) {
    for (String name : names) {
      List<String> values = from.getAll(name);
      if (values.size() == 1) {
        to.set(name, values.getFirst());
      } else if (values.size() > 1 && name.startsWith("Accept")) {
        to.set(name, String.join(", ", values));
      }
    }
  }
}
