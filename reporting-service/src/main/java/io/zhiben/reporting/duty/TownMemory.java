package io.zhiben.reporting.duty;

import io.zhiben.reporting.projection.TownKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers of towns on days of the past, in memory, by question ({@link DutyQuestion#digest}): each
 * with the sum of the changes of its town that was read before its enterprises were looked at, and
 * of use only while that sum stands. What a transaction saw that was rolled back is not taken: it
 * may have counted its own changes, and another's would have the same number.
 */
@ApplicationScoped
class TownMemory {
  /** Towns of all questions together, which take about 200 bytes each. */
  private static final int MOST = 200_000;

  private final TransactionSynchronizationRegistry transactions;
  private final LinkedHashMap<ByteBuffer, Map<TownKey, Known>> questions =
      new LinkedHashMap<>(64, 0.75f, true);
  private int towns;

  TownMemory(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  private record Known(long changes, Map<DutyState, Long> counts) {}

  /** Those of the towns in which nothing changed since. */
  synchronized Map<TownKey, Map<DutyState, Long>> of(byte[] question, Map<TownKey, Long> changes) {
    Map<TownKey, Known> known = questions.getOrDefault(ByteBuffer.wrap(question), Map.of());
    Map<TownKey, Map<DutyState, Long>> found = new HashMap<>();
    changes.forEach((town, now) -> {
      Known kept = known.get(town);
      if (kept != null && kept.changes() == now) {
        found.put(town, kept.counts());
      }
    });
    return found;
  }

  /**
   * Takes the numbers over when the transaction is committed.
   *
   * @param changes of at least these towns, as they were before the numbers were looked up
   */
  void keep(
      byte[] question, Map<TownKey, Map<DutyState, Long>> counts, Map<TownKey, Long> changes) {
    Map<TownKey, Known> found = new HashMap<>();
    counts.forEach(
        (town, states) -> found.put(town, new Known(changes.get(town), Map.copyOf(states))));
    if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
      add(question, found);
      return;
    }
    if (transactions.getRollbackOnly()) {
      return;
    }
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // there is nothing to write
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              add(question, found);
            }
          }
        });
  }

  private synchronized void add(byte[] question, Map<TownKey, Known> found) {
    Map<TownKey, Known> known =
        questions.computeIfAbsent(ByteBuffer.wrap(question), key -> new HashMap<>());
    towns -= known.size();
    known.putAll(found);
    towns += known.size();
    Iterator<Map<TownKey, Known>> eldest = questions.values().iterator();
    while (towns > MOST && eldest.hasNext()) {
      towns -= eldest.next().size();
      eldest.remove();
    }
  }

  /** Forgets all. */
  synchronized void clear() {
    questions.clear();
    towns = 0;
  }
}
