package io.zhiben.local;

import java.nio.file.Path;
import java.util.Map;

/** Where data and unpacked programs live: never under a build's output folder. */
final class Folders {
  private Folders() {}

  /** {@code $ZHIBEN_HOME}, else {@code $XDG_DATA_HOME}, else {@code ~/.local/share}. */
  static Path data(Map<String, String> environment, String set) {
    String root = environment.getOrDefault("ZHIBEN_HOME", "");
    if (root.isBlank()) {
      root = environment.getOrDefault("XDG_DATA_HOME", "");
    }
    Path base = root.isBlank() ? home().resolve(".local/share") : Path.of(root);
    return base.toAbsolutePath().resolve("zhiben").resolve(set);
  }

  /** {@code $XDG_CACHE_HOME}, else {@code ~/.cache}. */
  static Path cache(Map<String, String> environment) {
    String root = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base = root.isBlank() ? home().resolve(".cache") : Path.of(root);
    return base.toAbsolutePath().resolve("zhiben");
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }
}
