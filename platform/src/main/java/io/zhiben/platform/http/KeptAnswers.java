package io.zhiben.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.Comparator;
import java.util.List;

/** Keeps the answers of several requests that were done together, for their repetitions. */
@ApplicationScoped
public class KeptAnswers {
  private static final String TAKE =
      "insert into idempotent_request (caller, idempotency_key, operation, body_hash, created_at)"
          + " values (?,?,?,?,utc_timestamp(6))";
  private static final String KEEP =
      "insert into idempotent_request (caller, idempotency_key, operation, body_hash, answer, created_at)"
          + " values (?,?,?,?,?,utc_timestamp(6)) on duplicate key update answer = values(answer)";

  private final Database database;
  private final ObjectMapper json;

  KeptAnswers(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** A request and what it is answered. */
  public record Answered(IdempotentRequests.Key key, Object answer) {}

  /**
   * Takes the keys, in an order that is the same for everybody, so that nobody waits in a circle.
   * Fails when one is taken: the whole transaction is undone then, and nothing is done twice.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(List<IdempotentRequests.Key> keys) {
    write(
        TAKE,
        keys.stream()
            .sorted(
                Comparator.comparing(IdempotentRequests.Key::caller)
                    .thenComparing(IdempotentRequests.Key::value))
            .map(key -> new Object[] {key.caller(), key.value(), key.operation(), key.bodyHash()})
            .toList());
  }

  /** Keeps the answers under keys that were taken in this transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(List<Answered> answered) {
    write(
        KEEP,
        answered.stream()
            .map(one ->
                new Object[] {
                  one.key().caller(),
                  one.key().value(),
                  one.key().operation(),
                  one.key().bodyHash(),
                  toJson(one.answer())
                })
            .toList());
  }

  private void write(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    database.work(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (Object[] row : rows) {
          Database.bind(statement, row);
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  private String toJson(Object answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
