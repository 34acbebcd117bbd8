package io.zhiben.reporting.query;

import io.zhiben.platform.db.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement that grows together with its arguments. Text never comes from a request; values
 * always are arguments.
 */
public final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> arguments = new ArrayList<>();

  public static Sql of(String part, Object... values) {
    return new Sql().add(part, values);
  }

  public Sql add(String part, Object... values) {
    text.append(part);
    arguments.addAll(Arrays.asList(values));
    return this;
  }

  public Sql add(Sql other) {
    text.append(other.text);
    arguments.addAll(other.arguments);
    return this;
  }

  /** A list of arguments in parentheses; must not be empty. */
  public Sql addIn(Collection<?> values) {
    text.append(values.stream().map(value -> "?").collect(Collectors.joining(", ", "(", ")")));
    arguments.addAll(values);
    return this;
  }

  public <T> List<T> list(Database database, Database.RowReader<T> reader) {
    return database.query(text.toString(), reader, arguments.toArray());
  }

  /** Changes rows and returns their number. */
  public int run(Database database) {
    return database.update(text.toString(), arguments.toArray());
  }

  public <T> T one(Database database, Database.RowReader<T> reader) {
    return list(database, reader).getFirst();
  }

  /**
   * A hash of text and arguments: equal for equal statements, in every replica.
   *
   * @return 32 bytes
   */
  public byte[] digest() {
    StringBuilder all = new StringBuilder(text);
    for (Object argument : arguments) {
      if (argument == null) {
        // the text of that name is another argument
        all.append("\n-");
      } else {
        String value = argument.toString();
        all.append('\n').append(value.length()).append(':').append(value);
      }
    }
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(all.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
