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
}
