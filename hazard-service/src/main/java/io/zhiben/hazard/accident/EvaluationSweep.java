package io.zhiben.hazard.accident;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reminds of evaluations before they are due (Z-102): 60 and 30 days before, unless the tenant says
 * otherwise. Runs in one replica, and reminds once for each distance.
 */
@ApplicationScoped
class EvaluationSweep {
  private static final Duration POLL = Duration.ofMinutes(30);
  private static final int PORTION = 100;
  private static final UUID FIRST = new UUID(0, 0);

  private final Accidents accidents;
  private final AccidentFile file;
  private final AccidentSituations situations;
  private final Journal journal;
  private final AccidentLog log;
  private final Lease lease;
  @Inject Clock clock;
  @Inject EvaluationSweep self;
  private LeaderLoop loop;
  private UUID after = FIRST;

  EvaluationSweep(
      Accidents accidents,
      AccidentFile file,
      AccidentSituations situations,
      Journal journal,
      AccidentLog log,
      Lease lease) {
    this.accidents = accidents;
    this.file = file;
    this.situations = situations;
    this.journal = journal;
    this.log = log;
    this.lease = lease;
  }

  /** A reminder, as it is written down. */
  record Reminded(int days, LocalDate evaluationDueOn) {}

  void start(@Observes StartupEvent event) {
    loop = new LeaderLoop("accident-evaluations", lease, POLL, this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** One portion; false when all were looked at. */
  boolean step() {
    after = look(after, LocalDate.now(clock));
    return !after.equals(FIRST);
  }

  /**
   * Looks at a portion as on that day; the last id, or the first one when it was the last portion.
   */
  UUID look(UUID from, LocalDate today) {
    return CurrentCaller.callAs(Caller.system(), () -> self.remind(from, today));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  UUID remind(UUID from, LocalDate today) {
    List<Accident> waiting = accidents.waitingForEvaluation(from, PORTION);
    waiting.forEach(accident ->
        situations
            .rulesOf(accident)
            .reminder(accident.evaluationDueOn(), today)
            .ifPresent(days -> remind(accident, days, today)));
    return waiting.size() < PORTION ? FIRST : waiting.getLast().id();
  }

  private void remind(Accident accident, int days, LocalDate today) {
    // another replica that looks at the same moment waits here, and then sees the reminder
    accidents.requireForWriting(accident.id());
    if (file.reminders(accident.id()).stream().anyMatch(one -> one.days() <= days)) {
      return;
    }
    file.add(new AccidentReminder(accident.id(), days, today));
    journal.add(
        accident.id(),
        "REMIND_EVALUATION",
        Right.ACCIDENT_HANDLE,
        null,
        accident.evaluationDueOn());
    log.note(
        "accident.remind-evaluation", accident, new Reminded(days, accident.evaluationDueOn()));
  }
}
