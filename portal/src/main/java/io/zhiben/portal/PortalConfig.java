package io.zhiben.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the portal is reached, and how long its sessions live. */
@ConfigMapping(prefix = "zhiben.portal")
public interface PortalConfig {
  /**
   * The public origin, such as {@code https://zhiben.example.cn}: scheme, host and, if need be,
   * port; no path. Requests that change something must name it as their origin, and the identity
   * server sends the browser back to it.
   */
  URI url();

  /**
   * 32 random bytes in base64: the key under which tokens are kept in the database. Whoever changes
   * it signs everybody out.
   */
  String sessionKey();

  /**
   * A session ends after this time however busy it is; idle ones end with the identity server's
   * idle time.
   */
  @WithDefault("PT10H")
  Duration sessionMaxAge();

  /**
   * Tokens are renewed this long before they expire, so that none expires on its way to a service.
   */
  @WithDefault("PT30S")
  Duration refreshAhead();

  /** How long a person may take to sign in. */
  @WithDefault("PT15M")
  Duration loginMaxAge();

  /** How often sessions and attempts that are over are removed; a duration such as {@code 10m}. */
  String purgeEvery();

  /**
   * The address of the pictures below the map's points, e.g. {@code
   * https://tiles.example.cn/{z}/{x}/{y}.png}: tiles of 256 pixels in Web Mercator over WGS-84 or
   * CGCS2000. None unless set: no browser asks a stranger for anything then.
   */
  Optional<String> mapTiles();

  /** What the source of the pictures asks to be named by, such as its review number (审图号). */
  Optional<String> mapCredit();
}
