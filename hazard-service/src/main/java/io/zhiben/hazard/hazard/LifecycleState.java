package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.platform.problem.Problem;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a hazard stands, and where each step leads from there. */
enum LifecycleState {
  REPORTED,
  VERIFIED,
  ASSIGNED,
  RECTIFYING,
  RECTIFIED,
  REINSPECTED,
  SIGNED_OFF,
  WITHDRAWN;

  /** Not at an end yet. */
  static final Set<LifecycleState> OPEN = EnumSet.complementOf(EnumSet.of(SIGNED_OFF, WITHDRAWN));

  /** The rectification is owed: the deadline runs against the enterprise. */
  static final Set<LifecycleState> OWED = EnumSet.of(ASSIGNED, RECTIFYING);

  boolean isOpen() {
    return OPEN.contains(this);
  }

  boolean allows(Verb verb) {
    return steps().containsKey(verb);
  }

  /** The state that the step leads to; refuses a step that this state doesn't have. */
  LifecycleState after(Verb verb) {
    LifecycleState next = steps().get(verb);
    if (next == null) {
      throw Problem.of(HazardError.HAZARD_STATE_FORBIDS, verb, this);
    }
    return next;
  }

  private Map<Verb, LifecycleState> steps() {
    return switch (this) {
      case REPORTED ->
          Map.of(
              Verb.VERIFY, VERIFIED,
              Verb.PLAN, REPORTED,
              Verb.WITHDRAW, WITHDRAWN,
              Verb.ASK_EVIDENCE, REPORTED);
      case VERIFIED ->
          Map.of(
              Verb.ASSIGN, ASSIGNED,
              Verb.PLAN, VERIFIED,
              Verb.WITHDRAW, WITHDRAWN,
              Verb.REGRADE, VERIFIED);
      // a wrong assignment is taken back; a small thing is put right without saying that one starts
      case ASSIGNED ->
          Map.of(
              Verb.START, RECTIFYING,
              Verb.RECTIFY, RECTIFIED,
              Verb.RETURN, VERIFIED,
              Verb.REGRADE, ASSIGNED);
      case RECTIFYING -> Map.of(Verb.RECTIFY, RECTIFIED, Verb.REGRADE, RECTIFYING);
      case RECTIFIED ->
          Map.of(Verb.REINSPECT, REINSPECTED, Verb.RETURN, RECTIFYING, Verb.REGRADE, RECTIFIED);
      case REINSPECTED ->
          Map.of(Verb.SIGN_OFF, SIGNED_OFF, Verb.RETURN, RECTIFYING, Verb.REGRADE, REINSPECTED);
      case SIGNED_OFF, WITHDRAWN -> Map.of();
    };
  }
}
