package io.zhiben.reporting.inbox;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Reminds of many plans or places so that one that fails doesn't silence those behind it. */
public final class OneByOne {
  /** Where so many fail, nothing works, as without the database. */
  static final int MOST_FAILURES = 20;

  private static final Logger LOG = Logger.getLogger(OneByOne.class);

  private OneByOne() {}

  /**
   * Does the work for each; one that fails waits for the next round.
   *
   * @param named how the log calls it
   * @throws RuntimeException the last failure, where too many failed
   */
  public static <T> void remind(Collection<T> all, Function<T, String> named, Consumer<T> work) {
    int failures = 0;
    for (T one : all) {
      try {
        work.accept(one);
      } catch (RuntimeException e) {
        failures++;
        if (failures > MOST_FAILURES) {
          throw e;
        }
        LOG.warnf("reminders of %s wait for the next round: %s", named.apply(one), e);
      }
    }
  }
}
