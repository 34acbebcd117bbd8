package io.zhiben.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.local.server.StartFailure;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnServersTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db.example:3306",
    "jdbc:mysql://db.example:3306/",
    "jdbc:mysql://db.example:3306/other?useSSL=true",
  })
  void keepsHostAndPortOfTheDatabase(String url) {
    OwnServers own = OwnServers.of(Map.of("ZHIBEN_DB_URL", url, "ZHIBEN_DB_ADMIN_USER", "admin"));

    assertEquals(Optional.of("jdbc:mysql://db.example:3306"), own.databaseUrl());
  }

  @Test
  void wantsAnAdministratorOfTheDatabase() {
    StartFailure failure =
        assertThrows(
            StartFailure.class,
            () -> OwnServers.of(Map.of("ZHIBEN_DB_URL", "jdbc:mysql://db.example:3306")));

    assertTrue(failure.getMessage().contains("ZHIBEN_DB_ADMIN_USER"));
  }

  @Test
  void refusesAnotherKindOfDatabase() {
    assertThrows(
        StartFailure.class,
        () ->
            OwnServers.of(
                Map.of(
                    "ZHIBEN_DB_URL", "jdbc:postgresql://db.example/x",
                    "ZHIBEN_DB_ADMIN_USER", "admin")));
  }

  @Test
  void usesNothingOfOnesOwnByDefault() {
    OwnServers own = OwnServers.of(Map.of("ZHIBEN_DB_URL", " "));

    assertTrue(own.databaseUrl().isEmpty());
    assertTrue(own.kafkaBootstrap().isEmpty());
    assertTrue(own.oidcUrl().isEmpty());
  }

  @Test
  void wantsTheRealmInTheIssuer() {
    StartFailure failure =
        assertThrows(
            StartFailure.class,
            () -> OwnServers.of(Map.of("ZHIBEN_OIDC_URL", "https://id.example.cn")));

    assertTrue(failure.getMessage().contains("/realms/zhiben"), failure.getMessage());
  }

  @Test
  void knowsServerAndRealmOfAnIssuer() {
    OwnServers.Keycloak keycloak =
        OwnServers.of(Map.of("ZHIBEN_OIDC_URL", "https://id.example.cn/auth/realms/safety/"))
            .keycloak()
            .orElseThrow();

    assertEquals("https://id.example.cn/auth", keycloak.server());
    assertEquals("safety", keycloak.realm());
  }

  @ParameterizedTest
  @CsvSource({
    "8.0.40,false",
    "8.4.0,true",
    "9.7.0,true",
    "5.5.5-10.11.6-MariaDB,false",
    "10.11.14-MariaDB-0+deb12u2,false",
    "11.3.2-MariaDB,false",
    "11.4.5-MariaDB-log,true",
    "12.0.1-MariaDB,true",
    "unknown,false",
  })
  void knowsWhichDatabasesAreNewEnough(String version, boolean enough) {
    assertEquals(enough, OwnServersCheck.isNewEnough(version));
  }
}
