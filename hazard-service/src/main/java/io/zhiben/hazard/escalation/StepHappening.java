package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.EventType;
import java.util.Locale;
import java.util.Optional;

/** What happens to a step, for the audit trail and the neighbours. */
enum StepHappening {
  /** Its age fired it. */
  DUE(EventType.ESCALATION_FIRED),
  /** Somebody did. */
  FIRE(EventType.ESCALATION_FIRED),
  ISSUE(EventType.ESCALATION_ISSUED),
  ANSWER(EventType.ESCALATION_ANSWERED),
  CANCEL(EventType.ESCALATION_CANCELLED),
  END(EventType.ESCALATION_ENDED),
  RESUME(EventType.ESCALATION_RESUMED),
  /** It waits for its answer as when it was issued. */
  SEND_BACK(EventType.ESCALATION_ISSUED),
  /** The neighbours hear nothing of it: what came of a step is in words. */
  RECORD_EFFECT(null);

  private final EventType event;

  StepHappening(EventType event) {
    this.event = event;
  }

  Optional<EventType> event() {
    return Optional.ofNullable(event);
  }

  String auditAction() {
    return "escalation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
