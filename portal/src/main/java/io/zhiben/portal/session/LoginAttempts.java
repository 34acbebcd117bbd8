package io.zhiben.portal.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** The attempts that wait for the identity server's answer. Each is taken once. */
@ApplicationScoped
class LoginAttempts {
  private static final String NONCE = "nonce";
  private static final String VERIFIER = "code_verifier";

  private final DataSource dataSource;
  private final SessionKey key;

  LoginAttempts(DataSource dataSource, SessionKey key) {
    this.dataSource = dataSource;
    this.key = key;
  }

  void add(LoginAttempt attempt, Instant expiresAt) {
    byte[] stateHash = attempt.state().hash();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into login_attempt (state_hash, browser_hash, nonce, code_verifier, return_path,"
                    + " replaces_hash, expires_ms) values (?,?,?,?,?,?,?)")) {
      insert.setBytes(1, stateHash);
      insert.setBytes(2, attempt.browserHash());
      insert.setBytes(3, key.encrypt(attempt.nonce().value(), stateHash, NONCE));
      insert.setBytes(4, key.encrypt(attempt.codeVerifier().value(), stateHash, VERIFIER));
      insert.setString(5, attempt.returnPath().value());
      insert.setBytes(6, attempt.replaces());
      insert.setLong(7, expiresAt.toEpochMilli());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StoreAway(e);
    }
  }

  /**
   * The attempt of that state in that browser, used up by this; empty when unknown, another
   * browser's or too old.
   */
  Optional<LoginAttempt> take(Secret state, byte[] browserHash, Instant now) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          Optional<LoginAttempt> found = find(state, browserHash, now);
          return found.isPresent() && delete(state) ? found : Optional.empty();
        });
  }

  int deleteOver(Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from login_attempt where expires_ms <= ?")) {
      delete.setLong(1, now.toEpochMilli());
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new StoreAway(e);
    }
  }

  private Optional<LoginAttempt> find(Secret state, byte[] browserHash, Instant now) {
    byte[] stateHash = state.hash();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select nonce, code_verifier, return_path, replaces_hash from login_attempt"
                    + " where state_hash = ? and browser_hash = ? and expires_ms > ? for update")) {
      select.setBytes(1, stateHash);
      select.setBytes(2, browserHash);
      select.setLong(3, now.toEpochMilli());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(read(row, state, browserHash)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StoreAway(e);
    } catch (UnreadableSecret e) {
      return Optional.empty();
    }
  }

  private LoginAttempt read(ResultSet row, Secret state, byte[] browserHash) throws SQLException {
    byte[] stateHash = state.hash();
    return new LoginAttempt(
        state,
        browserHash,
        new Secret(key.decrypt(row.getBytes(NONCE), stateHash, NONCE)),
        new Secret(key.decrypt(row.getBytes(VERIFIER), stateHash, VERIFIER)),
        new ReturnPath(row.getString("return_path")),
        row.getBytes("replaces_hash"));
  }

  private boolean delete(Secret state) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from login_attempt where state_hash = ?")) {
      delete.setBytes(1, state.hash());
      return delete.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StoreAway(e);
    }
  }
}
