package io.zhiben.reporting.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.PassingFailure;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Writes the recipients of issued notices, takes recalled ones back from them and reminds them, a
 * portion a transaction. Runs in one replica; where two do for a moment, or one was killed in
 * between, each recipient still is written once, because his entry's id follows from the notice and
 * him. A notice with which it cannot go on waits, and those behind it don't.
 */
@ApplicationScoped
class NoticeFan {
  private static final Logger LOG = Logger.getLogger(NoticeFan.class);

  /** The code of a reminder. */
  static final String REMINDER = "NOTICE_RECEIPT";

  private static final Duration POLL = Duration.ofMinutes(1);

  private final NoticePortions portions;
  private final NoticeRecalls recalls;
  private final NoticeUrgings urgings;
  private final NoticeSetbacks setbacks;
  private final NoticeReminders reminders;
  private final TransactionSynchronizationRegistry transactions;
  private final Lease lease;
  private final Clock clock;
  private LeaderLoop loop;

  NoticeFan(
      NoticePortions portions,
      NoticeRecalls recalls,
      NoticeUrgings urgings,
      NoticeSetbacks setbacks,
      NoticeReminders reminders,
      TransactionSynchronizationRegistry transactions,
      Lease lease,
      Clock clock) {
    this.portions = portions;
    this.recalls = recalls;
    this.urgings = urgings;
    this.setbacks = setbacks;
    this.reminders = reminders;
    this.transactions = transactions;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("notice-fan-out", lease, POLL, this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** One portion; true says that more may be waiting. */
  boolean step() {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            goOn(recalls.next(), recalls::takeBack)
                || goOn(urgings.next(), urgings::mark)
                || goOn(portions.next(), portions::write)
                || reminders.remind(LocalDate.now(clock)));
  }

  /** Whether there was a notice to go on with. */
  private boolean goOn(Optional<UUID> notice, Consumer<UUID> portion) {
    notice.ifPresent(id -> {
      try {
        portion.accept(id);
      } catch (RuntimeException e) {
        if (PassingFailure.is(e)) {
          throw e;
        }
        LOG.errorf(e, "the job cannot go on with notice %s", id);
        setBack(id);
      }
    });
    return notice.isPresent();
  }

  private void setBack(UUID notice) {
    setbacks.note(notice);
    try {
      setbacks.tell(notice);
    } catch (RuntimeException e) {
      // it waits all the same, and so the others go on
      LOG.errorf(e, "nobody could be told of notice %s", notice);
    }
  }

  /** Says that work waits as soon as the transaction in hand has committed. */
  void wakeAfterCommit() {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // nothing to prepare
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              loop.wake();
            }
          }
        });
  }
}
