package io.zhiben.hazard.listing;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardTold;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;

/**
 * Follows hazards in the transaction of their change: a grading by a set of criteria that asks for
 * a letter starts that letter's clock, and an accepted listing whose hazard goes back is not
 * accepted any more.
 */
@ApplicationScoped
class HazardWatch {
  private static final Set<EventType> GRADED =
      EnumSet.of(
          EventType.HAZARD_VERIFIED,
          EventType.HAZARD_REGRADED,
          EventType.HAZARD_RETURNED,
          EventType.HAZARD_WITHDRAWN);

  private final Casebook casebook;
  private final HazardLetters letters;
  private final RuleBook rules;
  private final WorkingClock clock;
  private final AcceptanceWatch acceptances;
  private final AuditTrail audit;

  HazardWatch(
      Casebook casebook,
      HazardLetters letters,
      RuleBook rules,
      WorkingClock clock,
      AcceptanceWatch acceptances,
      AuditTrail audit) {
    this.casebook = casebook;
    this.letters = letters;
    this.rules = rules;
    this.clock = clock;
    this.acceptances = acceptances;
    this.audit = audit;
  }

  /** What the audit trail keeps of a letter whose need changed. */
  record Need(String hazard, LetterState state) {}

  void heard(@Observes HazardTold told) {
    if (!GRADED.contains(told.type())) {
      return;
    }
    // the follow-up is the suite's own work: it may lie over more than the caller reaches
    CurrentCaller.runAs(Caller.system(), () -> follow(casebook.require(told.id())));
  }

  private void follow(CaseFacts hazard) {
    SupervisionRules held = rules.of(hazard.place());
    HazardLetter letter = letters.about(hazard.id()).orElse(null);
    LetterState before = letter == null ? null : letter.state();
    boolean needed =
        hazard.open()
            && hazard.clauseSetId() != null
            && held.letterSets().contains(hazard.clauseSetId());
    if (needed) {
      letter = letter == null ? new HazardLetter(hazard) : letter;
      letter.need(hazard.gradedOn(), held.letterDays());
      letter.due(clock.after(letter.gradedOn(), letter.days()));
      letters.persist(letter);
    } else if (letter != null) {
      letter.drop();
    }
    letters.flush();
    if (letter != null && letter.state() != before) {
      audit.record(
          "letter.need",
          "HazardLetter",
          letter.id(),
          hazard.place().code(),
          before == null ? null : new Need(hazard.number(), before),
          new Need(hazard.number(), letter.state()));
    }
    if (!hazard.settled()) {
      acceptances.dropFor(hazard);
    }
  }
}
