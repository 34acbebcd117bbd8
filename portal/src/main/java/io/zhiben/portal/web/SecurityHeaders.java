package io.zhiben.portal.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.zhiben.portal.MapTiles;
import io.zhiben.portal.PortalConfig;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Headers that every answer carries. Scripts and style sheets come from the portal's own origin
 * only; inline scripts and inline {@code <style>} are not run. Style attributes are allowed,
 * because the charts build their tooltips from markup that has them; an attribute cannot load or
 * run anything ({@code img-src} and {@code connect-src} hold for it as well). Pictures come from
 * one more origin where a source of map tiles is set.
 */
@ApplicationScoped
class SecurityHeaders {
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final String HASHED_ASSETS = "/assets/";

  private final boolean https;
  private final String policy;

  SecurityHeaders(PortalConfig config) {
    this.https = "https".equals(config.url().getScheme());
    this.policy =
        MapTiles.of(config)
            .flatMap(MapTiles::origin)
            .map(origin ->
                CONTENT_SECURITY_POLICY.replace("img-src 'self'", "img-src 'self' " + origin))
            .orElse(CONTENT_SECURITY_POLICY);
  }

  void add(RoutingContext context) {
    context.addHeadersEndHandler(done -> set(context));
    context.next();
  }

  /** At the last moment, so that nothing further in can take one away. */
  private void set(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy",
        "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
    if (https) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    headers.set(
        "Cache-Control", caching(context.request().path(), context.response().getStatusCode()));
  }

  /**
   * Built files have a hash of their content in their name; the page that names them is asked for
   * anew each time.
   */
  private static String caching(String path, int status) {
    if (path != null && path.startsWith(HASHED_ASSETS) && (status == 200 || status == 304)) {
      return "public, max-age=31536000, immutable";
    }
    return path != null && (RequestPath.isApi(path) || RequestPath.isAuth(path)) || status >= 400
        ? "no-store"
        : "no-cache";
  }
}
