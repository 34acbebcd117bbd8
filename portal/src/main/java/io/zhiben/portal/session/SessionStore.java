package io.zhiben.portal.session;

import io.zhiben.portal.oidc.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows of sessions. Takes part in a transaction where there is one. */
@ApplicationScoped
class SessionStore {
  private static final String ACCESS = "access_token";
  private static final String REFRESH = "refresh_token";
  private static final String SELECT =
      "select id_hash, subject, access_token, refresh_token, access_expires_ms, refresh_expires_ms, ends_ms"
          + " from portal_session where id_hash = ?";

  private final DataSource dataSource;
  private final SessionKey key;

  SessionStore(DataSource dataSource, SessionKey key) {
    this.dataSource = dataSource;
    this.key = key;
  }

  void insert(StoredSession session, Instant now) {
    Tokens tokens = session.tokens();
    update(
        "insert into portal_session (id_hash, subject, access_token, refresh_token, access_expires_ms,"
            + " refresh_expires_ms, ends_ms, created_ms) values (?,?,?,?,?,?,?,?)",
        session.idHash(),
        session.subject(),
        key.encrypt(tokens.accessToken(), session.idHash(), ACCESS),
        key.encrypt(tokens.refreshToken(), session.idHash(), REFRESH),
        tokens.accessExpiresAt().toEpochMilli(),
        tokens.refreshExpiresAt().toEpochMilli(),
        session.endsAt().toEpochMilli(),
        now.toEpochMilli());
  }

  /** Without a lock. A row that the present key doesn't open counts as none. */
  Optional<StoredSession> find(byte[] idHash) {
    return select(SELECT, idHash);
  }

  /** Waits for the row's lock. */
  Optional<StoredSession> lock(byte[] idHash) {
    return select(SELECT + " for update", idHash);
  }

  /** Empty also where somebody else holds the row's lock. */
  Optional<StoredSession> lockIfFree(byte[] idHash) {
    return select(SELECT + " for update skip locked", idHash);
  }

  void renew(byte[] idHash, Tokens tokens) {
    update(
        "update portal_session set access_token = ?, refresh_token = ?, access_expires_ms = ?,"
            + " refresh_expires_ms = ? where id_hash = ?",
        key.encrypt(tokens.accessToken(), idHash, ACCESS),
        key.encrypt(tokens.refreshToken(), idHash, REFRESH),
        tokens.accessExpiresAt().toEpochMilli(),
        tokens.refreshExpiresAt().toEpochMilli(),
        idHash);
  }

  void delete(byte[] idHash) {
    update("delete from portal_session where id_hash = ?", (Object) idHash);
  }

  int deleteOf(String subject) {
    return update("delete from portal_session where subject = ?", subject);
  }

  /** Has the person's tokens renewed at the next request. */
  int expireTokensOf(String subject) {
    return update("update portal_session set access_expires_ms = 0 where subject = ?", subject);
  }

  int deleteOver(Instant now) {
    long ms = now.toEpochMilli();
    return update("delete from portal_session where refresh_expires_ms <= ?", ms)
        + update("delete from portal_session where ends_ms <= ?", ms);
  }

  private Optional<StoredSession> select(String sql, byte[] idHash) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, idHash);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StoreAway(e);
    } catch (UnreadableSecret e) {
      return Optional.empty();
    }
  }

  private StoredSession read(ResultSet row) throws SQLException {
    byte[] idHash = row.getBytes("id_hash");
    Tokens tokens =
        new Tokens(
            key.decrypt(row.getBytes(ACCESS), idHash, ACCESS),
            key.decrypt(row.getBytes(REFRESH), idHash, REFRESH),
            null,
            Instant.ofEpochMilli(row.getLong("access_expires_ms")),
            Instant.ofEpochMilli(row.getLong("refresh_expires_ms")));
    return new StoredSession(
        idHash, row.getString("subject"), tokens, Instant.ofEpochMilli(row.getLong("ends_ms")));
  }

  private int update(String sql, Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreAway(e);
    }
  }
}
