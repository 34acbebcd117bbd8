package io.zhiben.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells those who watch a city that something changed there which this service owns itself, such as
 * a value that was typed: like a change of facts, and in the transaction of the change.
 */
@ApplicationScoped
public class OwnedChanges {
  private final ChangeSequence sequence;
  private final ChangeWatch watch;
  private final TransactionSynchronizationRegistry transactions;

  OwnedChanges(
      ChangeSequence sequence, ChangeWatch watch, TransactionSynchronizationRegistry transactions) {
    this.sequence = sequence;
    this.watch = watch;
    this.transactions = transactions;
  }

  /**
   * Waits for the projection, and makes it wait until the transaction ends: called once all else is
   * known to be right. Watchers of other replicas hear of it within a second.
   *
   * @param city its 12-digit code
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(String city) {
    sequence.grow(new TreeSet<>(List.of(city)));
    transactions.registerInterposedSynchronization(new Look());
  }

  /** Has this replica look as soon as there is something to see. */
  private final class Look implements Synchronization {
    @Override
    public void beforeCompletion() {
      // nothing is to be seen before
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        watch.look();
      }
    }
  }
}
