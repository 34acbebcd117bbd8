package io.zhiben.portal.web;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The W3C trace of a request: the browser's where it sends one, else begun here, so that one id
 * leads from the click through the services.
 *
 * @param parent the traceparent header
 */
public record RequestTrace(String parent) {
  private static final String KEY = RequestTrace.class.getName();
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Begun at the first asking, the same from then on. */
  public static RequestTrace of(RoutingContext context) {
    RequestTrace known = context.get(KEY);
    if (known == null) {
      String sent = context.request().getHeader("traceparent");
      known =
          new RequestTrace(
              sent != null && FORM.matcher(sent).matches()
                  ? sent
                  : "00-" + hex(16) + "-" + hex(8) + "-01");
      context.put(KEY, known);
    }
    return known;
  }

  String traceId() {
    return parent.substring(3, 35);
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
