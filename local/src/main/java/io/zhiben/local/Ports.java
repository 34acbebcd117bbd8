package io.zhiben.local;

/** The ports of a set on 127.0.0.1. */
public record Ports(
    int database, int kafka, int kafkaController, int keycloak, int keycloakManagement) {
  static final Ports RUN = new Ports(13306, 19092, 19093, 18080, 19000);
  static final Ports TEST = new Ports(23306, 29092, 29093, 28080, 29000);
}
