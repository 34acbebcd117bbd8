package io.zhiben.platform.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Plain SQL on the connection of the persistence context, so that it shares the transaction with
 * entity work. Instants are stored as UTC, ids as 16 bytes.
 *
 * <p>Nothing here is bounded by a caller's scope: features reach scoped rows through entities.
 */
@ApplicationScoped
public class Database {
  private final EntityManager entityManager;

  Database(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Reads one row of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Uses the connection; must not close it. */
  @FunctionalInterface
  public interface Work {
    void with(Connection connection) throws SQLException;
  }

  public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
    return entityManager
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
              List<T> found = new ArrayList<>();
              while (rows.next()) {
                found.add(reader.read(rows));
              }
              return found;
            }
          }
        });
  }

  /** Returns the number of rows changed. */
  public int update(String sql, Object... arguments) {
    return entityManager
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
          }
        });
  }

  public void work(Work work) {
    entityManager.unwrap(Session.class).doWork(work::with);
  }

  /**
   * Binds arguments by their Java type: UUID, Instant, LocalDate, enums by name, the rest as JDBC
   * knows it.
   */
  public static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, toJdbc(arguments[i]));
    }
  }

  private static Object toJdbc(Object value) {
    return switch (value) {
      case UUID id -> bytes(id);
      case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      case LocalDate date -> java.sql.Date.valueOf(date);
      case Enum<?> constant -> constant.name();
      case null, default -> value;
    };
  }

  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** Reads a UTC column. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime value = row.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }
}
