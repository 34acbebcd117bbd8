package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.event.EnforcementCaseState;
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
 * The one way by which a case changes: allowed, done, written down, audited and told, all in one
 * transaction.
 */
@ApplicationScoped
class CaseSteps {
  private final EnforcementCases cases;
  private final CaseSituations situations;
  private final Preconditions preconditions;
  private final Journal journal;
  private final CaseLog log;

  CaseSteps(
      EnforcementCases cases,
      CaseSituations situations,
      Preconditions preconditions,
      Journal journal,
      CaseLog log) {
    this.cases = cases;
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
  EnforcementCase take(UUID id, CaseVerb verb, Function<EnforcementCase, Done> change) {
    EnforcementCase one = cases.requireForWriting(id);
    CasePolicy.permit(verb, situations.of(one), CurrentCaller.get());
    preconditions.requireMatch(one.version());
    EnforcementCaseState before = CaseLog.stateOf(one);
    Done done = change.apply(one);
    journal.add(id, verb.name(), verb.right(), done.note(), done.detail());
    cases.flush();
    if (one.version() == before.version()) {
      // only what belongs to it changed: whoever read it before has not seen that
      cases.grow(one);
    }
    log.tell(
        "enforcement-case." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        eventOf(verb, one),
        one,
        before);
    return one;
  }

  private static EventType eventOf(CaseVerb verb, EnforcementCase one) {
    if (verb == CaseVerb.DECIDE) {
      return EventType.ENFORCEMENT_CASE_DECIDED;
    }
    boolean over =
        verb != CaseVerb.PUBLISH
            && verb != CaseVerb.RESUME
            && !CaseState.OPEN.contains(one.state());
    return over ? EventType.ENFORCEMENT_CASE_CLOSED : EventType.ENFORCEMENT_CASE_CHANGED;
  }
}
