package io.zhiben.platform.db;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells that a unique key was taken by somebody else between the look and the write. Whoever looks
 * again meets what the other one wrote.
 */
public final class TakenKey {
  private static final int DUPLICATE_ENTRY = 1062;
  private static final Pattern NAME = Pattern.compile("for key '([^']+)'$");

  private TakenKey() {}

  /** The key's name, and nothing of its values; empty for every other failure. */
  public static Optional<String> of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
        Matcher named = NAME.matcher(String.valueOf(sql.getMessage()));
        return Optional.of(named.find() ? named.group(1) : "?");
      }
    }
    return Optional.empty();
  }
}
