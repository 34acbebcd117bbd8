package io.zhiben.hazard.accident;

import io.zhiben.contracts.event.AccidentState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one way by which an accident changes: allowed, done, written down, audited and told, all in
 * one transaction.
 */
@ApplicationScoped
class AccidentSteps {
  private final Accidents accidents;
  private final AccidentSituations situations;
  private final Preconditions preconditions;
  private final Journal journal;
  private final AccidentLog log;

  AccidentSteps(
      Accidents accidents,
      AccidentSituations situations,
      Preconditions preconditions,
      Journal journal,
      AccidentLog log) {
    this.accidents = accidents;
    this.situations = situations;
    this.preconditions = preconditions;
    this.journal = journal;
    this.log = log;
  }

  /**
   * What a step did.
   *
   * @param note what was said; may be null
   * @param detail see {@link Journal.JournalLine}; may be null
   */
  record Done(String note, Object detail) {}

  /** Takes the step as the caller; {@code change} does it and says what it was. */
  @Transactional(Transactional.TxType.MANDATORY)
  Accident take(UUID id, AccidentVerb verb, Function<Accident, Done> change) {
    Accident accident = accidents.requireForWriting(id);
    AccidentPolicy.permit(verb, situations.of(accident), CurrentCaller.get());
    preconditions.requireMatch(accident.version());
    AccidentState before = AccidentLog.stateOf(accident);
    Done done = change.apply(accident);
    journal.add(id, verb.name(), verb.right(), done.note(), done.detail());
    accidents.flush();
    if (accident.version() == before.version()) {
      // only what belongs to it changed: whoever read it before has not seen that
      accidents.grow(accident);
    }
    log.tell(
        "accident." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        eventOf(verb),
        accident,
        before);
    return accident;
  }

  private static EventType eventOf(AccidentVerb verb) {
    return switch (verb) {
      case SUPPLEMENT, CONFIRM_GRADE -> EventType.ACCIDENT_GRADED;
      case CLOSE, WITHDRAW -> EventType.ACCIDENT_CLOSED;
      default -> EventType.ACCIDENT_CHANGED;
    };
  }
}
