package io.zhiben.platform.audit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.PlatformTest;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody with the database administrator's power does to the trail is found; the service
 * itself can do nothing.
 */
@PlatformTest
class AuditTamperTest {
  @Inject AuditTrail trail;
  @Inject AuditSealer sealer;
  @Inject AuditVerifier verifier;
  @Inject Database database;

  @ConfigProperty(name = "zhiben.audit.schema")
  String schema;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String administrator;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  private Checkpoint head;

  @BeforeEach
  void tenSealedEntries() throws SQLException {
    tamper("delete from %s.audit_seal", "delete from %s.audit_entry");
    for (int i = 0; i < 10; i++) {
      int number = i;
      CurrentCaller.runAs(
          Caller.system(),
          () ->
              QuarkusTransaction.requiringNew()
                  .run(() ->
                      trail.record(
                          "test.change",
                          "Thing",
                          number,
                          "120110013000",
                          null,
                          Map.of("n", number))));
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> {
          head =
              QuarkusTransaction.requiringNew()
                  .call(() -> sealer.head())
                  .map(seal -> new Checkpoint(schema, seal.seq(), seal.hash(), Instant.EPOCH))
                  .orElse(null);
          return head != null && head.seq() == 10;
        });
  }

  @Test
  void findsNothingInASoundChain() {
    assertEquals(List.of(), verifier.verify(List.of(head)));
  }

  @Test
  void findsAnEditedEntry() throws SQLException {
    tamper("update %s.audit_entry set after_state = '{\"n\":99}' where entity_id = '4'");
    assertEquals(
        List.of(new AuditVerifier.Finding(5, "ENTRY_CHANGED")), verifier.verify(List.of(head)));
  }

  @Test
  void findsADeletedEntry() throws SQLException {
    tamper("delete from %s.audit_entry where entity_id = '4'");
    assertEquals(
        List.of(new AuditVerifier.Finding(5, "ENTRY_MISSING")), verifier.verify(List.of(head)));
  }

  @Test
  void findsACutTail() throws SQLException {
    tamper(
        "delete from %s.audit_seal where seq > 7",
        "delete from %s.audit_entry where entity_id > '6'");
    assertEquals(
        List.of(new AuditVerifier.Finding(10, "SEAL_MISSING")), verifier.verify(List.of(head)));
  }

  @Test
  void findsAGapInTheSeals() throws SQLException {
    tamper(
        "delete from %s.audit_seal where seq = 3",
        "delete from %s.audit_entry where entity_id = '2'");
    assertEquals(
        List.of(
            new AuditVerifier.Finding(3, "SEAL_MISSING"),
            new AuditVerifier.Finding(4, "ENTRY_CHANGED")),
        verifier.verify(List.of(head)));
  }

  @Test
  void findsSwappedEntries() throws SQLException {
    tamper(
        "update %s.audit_seal set seq = 1000 where seq = 3",
        "update %s.audit_seal set seq = 3 where seq = 4",
        "update %s.audit_seal set seq = 4 where seq = 1000");
    assertEquals(
        List.of(new AuditVerifier.Finding(3, "ENTRY_CHANGED")), verifier.verify(List.of(head)));
  }

  @Test
  void findsARewrittenChain() throws SQLException {
    tamper(
        "update %s.audit_entry set actor = 'nobody' where entity_id = '0'",
        "delete from %s.audit_seal");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            QuarkusTransaction.requiringNew()
                .call(() -> sealer.head())
                .filter(seal -> seal.seq() == 10)
                .isPresent());
    assertEquals(List.of(), verifier.verify(List.of()));
    assertEquals(
        List.of(new AuditVerifier.Finding(10, "CHECKPOINT_DIFFERS")),
        verifier.verify(List.of(head)));
  }

  @Test
  void deniesTheServiceItselfToChangeTheTrail() {
    for (String statement :
        List.of(
            "update %s.audit_entry set actor = 'x'",
            "delete from %s.audit_entry",
            "delete from %s.audit_seal",
            "drop table %s.audit_entry")) {
      assertThrows(
          RuntimeException.class,
          () ->
              QuarkusTransaction.requiringNew()
                  .run(() -> database.update(statement.formatted(schema))));
    }
  }

  private void tamper(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, administrator, password);
        Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.executeUpdate(text.replace("%s", schema));
      }
    }
  }
}
