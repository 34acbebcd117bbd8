package io.zhiben.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.portal.support.Browser;
import io.zhiben.portal.support.PortalTest;
import io.zhiben.portal.support.Upstream;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class RefreshTest {
  @TestHTTPResource("/")
  URI server;

  @Inject DataSource dataSource;
  @Inject SessionPurge purge;

  private Browser browser;

  @BeforeEach
  void signIn() {
    browser = new Browser(server);
    browser.signIn("dlh-officer", "Zhiben-test-1!", "/");
    Upstream.forget();
  }

  @Test
  void renewsAnExpiredToken() throws SQLException {
    String before = tokenOf();
    set("access_expires_ms = 0");

    String after = tokenOf();

    assertNotEquals(before, after);
    assertEquals(after, tokenOf());
  }

  @Test
  void renewsOnceForManyRequestsAtATime() throws Exception {
    tokenOf();
    set("access_expires_ms = 0");
    Upstream.forget();

    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      Callable<Integer> request = () -> browser.get("/api/enterprise/v1/me").statusCode();
      for (Future<Integer> done : pool.invokeAll(java.util.Collections.nCopies(8, request))) {
        assertEquals(200, done.get());
      }
    }

    List<String> tokens =
        Upstream.seen().stream().map(seen -> seen.header("Authorization")).distinct().toList();
    assertEquals(1, tokens.size());
  }

  @Test
  void endsWithTheSessionAtTheIdentityServer() throws SQLException {
    Browser elsewhere = new Browser(server);
    elsewhere.signIn("dlh-officer", "Zhiben-test-1!", "/");
    set("refresh_expires_ms = 0");

    assertEquals(401, browser.get("/api/enterprise/v1/me").statusCode());
    assertFalse(browser.session().get("authenticated").asBoolean());
  }

  @Test
  void endsAtItsGreatestAge() throws SQLException {
    set("ends_ms = 0");

    assertEquals(401, browser.get("/api/enterprise/v1/me").statusCode());
  }

  @Test
  void tokensMovedToAnotherRowAreNotReadable() throws SQLException {
    Browser other = new Browser(server);
    other.signIn("dlh-leader", "Zhiben-test-1!", "/");
    try (Connection connection = dataSource.getConnection();
        PreparedStatement swap =
            connection.prepareStatement(
                "update portal_session a join portal_session b on b.id_hash = ? set a.access_token = b.access_token,"
                    + " a.refresh_token = b.refresh_token where a.id_hash = ?")) {
      swap.setBytes(1, hashOf(other));
      swap.setBytes(2, hashOf(browser));
      assertEquals(1, swap.executeUpdate());
    }

    assertEquals(401, browser.get("/api/enterprise/v1/me").statusCode());
  }

  @Test
  void purgesWhatIsOver() throws SQLException {
    set("ends_ms = 1");

    purge.purge();

    try (Connection connection = dataSource.getConnection();
        PreparedStatement count =
            connection.prepareStatement("select count(*) from portal_session where id_hash = ?")) {
      count.setBytes(1, hashOf(browser));
      try (var row = count.executeQuery()) {
        assertTrue(row.next());
        assertEquals(0, row.getInt(1));
      }
    }
  }

  private String tokenOf() {
    assertEquals(200, browser.get("/api/enterprise/v1/me").statusCode());
    return Upstream.last().header("Authorization");
  }

  private void set(String assignment) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update portal_session set " + assignment + " where id_hash = ?")) {
      update.setBytes(1, hashOf(browser));
      assertEquals(1, update.executeUpdate());
    }
  }

  private static byte[] hashOf(Browser browser) {
    return new Secret(browser.portalCookies().get("__Host-zhiben")).hash();
  }
}
