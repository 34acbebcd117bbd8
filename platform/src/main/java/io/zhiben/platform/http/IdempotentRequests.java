package io.zhiben.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets a client repeat a creation without fear: the first request with an Idempotency-Key takes the
 * key, does the work and keeps the answer, all in one transaction; a repetition gets the kept
 * answer, also while the first is still at work (it waits for the key's row, which "on duplicate
 * key update" locks exclusively at once: "insert ignore" would share it and deadlock). Keys are per
 * caller and kept for at least a day, by the database's time as they are deleted: a shifted clock
 * must not let them go early.
 */
@RequestScoped
public class IdempotentRequests {
  private static final int LONGEST_KEY = 100;

  private final Database database;
  private final ObjectMapper json;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  IdempotentRequests(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * What tells a repetition of the request in hand: the caller's key, and what it was used for.
   *
   * @param bodyHash of the request
   */
  public record Key(String caller, String value, String operation, String bodyHash) {
    /** Whether it is the same key, whatever it is used for. */
    public boolean isSameAs(Key other) {
      return caller.equals(other.caller) && value.equals(other.value);
    }
  }

  private record Kept(String operation, String bodyHash, String answer) {}

  /**
   * @param body the request, to tell a repetition from another request with the same key
   * @param answer type of the answer
   * @param action does the work; runs in the transaction that this method opens
   */
  public <T> T once(Object body, Class<T> answer, Supplier<T> action) {
    return keyOf(body)
        .map(key -> QuarkusTransaction.requiringNew().call(() -> take(key, answer, action)))
        .orElseGet(() -> QuarkusTransaction.requiringNew().call(action::get));
  }

  /** The key of the request in hand; empty when it has none. */
  public Optional<Key> keyOf(Object body) {
    String key = headers.getHeaderString("Idempotency-Key");
    if (key == null) {
      return Optional.empty();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.of(CommonError.IDEMPOTENCY_KEY_INVALID);
    }
    try {
      String hash = hash(json.writeValueAsString(body));
      return Optional.of(new Key(CurrentCaller.get().subject(), key, uri.getPath(), hash));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T take(Key key, Class<T> answer, Supplier<T> action) throws JsonProcessingException {
    int taken =
        database.update(
            "insert into idempotent_request (caller, idempotency_key, operation, body_hash, created_at)"
                + " values (?,?,?,?,utc_timestamp(6))"
                + " on duplicate key update repeats = repeats + 1",
            key.caller(),
            key.value(),
            key.operation(),
            key.bodyHash());
    if (taken == 1) {
      T made = action.get();
      database.update(
          "update idempotent_request set answer = ? where caller = ? and idempotency_key = ?",
          json.writeValueAsString(made),
          key.caller(),
          key.value());
      return made;
    }
    Kept kept =
        database
            .query(
                "select operation, body_hash, answer from idempotent_request"
                    + " where caller = ? and idempotency_key = ?",
                row -> new Kept(row.getString(1), row.getString(2), row.getString(3)),
                key.caller(),
                key.value())
            .getFirst();
    if (!kept.operation().equals(key.operation()) || !kept.bodyHash().equals(key.bodyHash())) {
      throw Problem.of(CommonError.IDEMPOTENCY_KEY_REUSED);
    }
    return json.readValue(kept.answer(), answer);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
