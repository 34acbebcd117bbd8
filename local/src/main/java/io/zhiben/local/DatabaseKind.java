package io.zhiben.local;

import java.util.Locale;
import java.util.Map;

/** Which database server a set runs; both speak MySQL's protocol. */
public enum DatabaseKind {
  /** MariaDB from Maven Central's binaries: starts within seconds, the default. */
  MARIADB,
  /** A real MySQL server from Debian's packages, unpacked into the cache folder. */
  MYSQL;

  /** Reads {@code ZHIBEN_LOCAL_DB}: {@code mysql} or {@code mariadb} (default). */
  static DatabaseKind of(Map<String, String> environment) {
    String value = environment.getOrDefault("ZHIBEN_LOCAL_DB", "");
    return value.isBlank() ? MARIADB : valueOf(value.trim().toUpperCase(Locale.ROOT));
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
