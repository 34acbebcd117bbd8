package io.zhiben.platform.db;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells failures that pass by themselves from those that come back with every try. */
public final class PassingFailure {
  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int DEADLOCK = 1213;

  private PassingFailure() {}

  /**
   * Lost connections, deadlocks, lock time-outs, a read-only or stopping server and an unreachable
   * broker pass.
   */
  public static boolean is(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && passes(sql)
          || cause instanceof RetriableException
          || cause instanceof TimeoutException
          || cause instanceof ConnectException) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    return sql instanceof SQLTransientException
        || sql instanceof SQLNonTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("40")
        || sql.getErrorCode() == LOCK_WAIT_TIMEOUT
        || sql.getErrorCode() == DEADLOCK
        || String.valueOf(sql.getMessage())
            .toLowerCase(Locale.ROOT)
            .contains("acquisition timeout");
  }
}
