package io.zhiben.portal;

import java.net.URI;
import java.util.Optional;

/**
 * Where the pictures below the map's points come from.
 *
 * @param url of one tile, with {@code {z}}, {@code {x}} and {@code {y}} in their places
 * @param credit what the source asks to be named by; empty for nothing
 */
public record MapTiles(String url, String credit) {

  /**
   * @return empty while no source is set: the map then shows its points on a plain ground
   * @throws IllegalStateException for an address that isn't one of tiles
   */
  public static Optional<MapTiles> of(PortalConfig config) {
    return of(config.mapTiles(), config.mapCredit());
  }

  static Optional<MapTiles> of(Optional<String> url, Optional<String> credit) {
    return url.map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> new MapTiles(checked(text), credit.map(String::strip).orElse("")));
  }

  /** The origin that pictures may be loaded from; empty where it is the portal's own. */
  public Optional<String> origin() {
    return url.startsWith("/") ? Optional.empty() : Optional.of(originOf(example(url)));
  }

  private static String checked(String url) {
    if (!url.contains("{z}") || !url.contains("{x}") || !url.contains("{y}")) {
      throw new IllegalStateException("zhiben.portal.map-tiles must name {z}, {x} and {y}");
    }
    URI example = example(url);
    boolean own = url.startsWith("/") && !url.startsWith("//");
    boolean web = "https".equals(example.getScheme()) || "http".equals(example.getScheme());
    if (!own && !(web && example.getHost() != null && example.getUserInfo() == null)) {
      throw new IllegalStateException("zhiben.portal.map-tiles must be a web address");
    }
    return url;
  }

  private static URI example(String url) {
    try {
      return URI.create(url.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("zhiben.portal.map-tiles is no address", e);
    }
  }

  private static String originOf(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port;
  }
}
