package io.zhiben.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The server versions, as pinned in the root pom.xml. */
record Versions(String mariadb, String kafka, String keycloak) {
  static Versions pinned() {
    Properties values = new Properties();
    try (InputStream in =
        Versions.class.getResourceAsStream("/io/zhiben/local/versions.properties")) {
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Versions(
        values.getProperty("mariadb"), values.getProperty("kafka"), values.getProperty("keycloak"));
  }
}
