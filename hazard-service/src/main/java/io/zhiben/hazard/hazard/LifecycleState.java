package io.zhiben.hazard.hazard;

import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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
  WITHDRAWN,
  /** 移交: another department is to verify it. */
  TRANSFERRED;

  /** The way from the report to the end; whatever is not on it is a side track. */
  private static final List<LifecycleState> WAY =
      List.of(REPORTED, VERIFIED, ASSIGNED, RECTIFYING, RECTIFIED, REINSPECTED, SIGNED_OFF);

  /** Not at an end yet. */
  static final Set<LifecycleState> OPEN = EnumSet.complementOf(EnumSet.of(SIGNED_OFF, WITHDRAWN));

  /** The rectification is owed: the deadline runs against the enterprise. */
  static final Set<LifecycleState> OWED = EnumSet.of(ASSIGNED, RECTIFYING);

  /** A hazard in one of them may have an assignment and its deadline. */
  static final Set<LifecycleState> ASSIGNED_ONCE =
      EnumSet.of(ASSIGNED, RECTIFYING, RECTIFIED, REINSPECTED, SIGNED_OFF);

  boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Whole days after the deadline while the rectification is owed; 0 when it is in time. */
  long overdueDays(LocalDate deadline, LocalDate today) {
    boolean late = OWED.contains(this) && deadline.isBefore(today);
    return late ? ChronoUnit.DAYS.between(deadline, today) : 0;
  }

  boolean allows(Verb verb) {
    return steps().containsKey(verb);
  }

  /** The state that the step leads to; refuses a step that this state doesn't have. */
  LifecycleState after(Verb verb) {
    LifecycleState next = steps().get(verb);
    if (next == null) {
      throw Problem.of(LifecycleError.HAZARD_STATE_FORBIDS, verb, this);
    }
    return next;
  }

  /** Where {@link Verb#RETURN} may lead when its caller names the step; empty where it is none. */
  Set<LifecycleState> earlier() {
    return allows(Verb.RETURN)
        ? EnumSet.copyOf(WAY.subList(0, WAY.indexOf(this)))
        : EnumSet.noneOf(LifecycleState.class);
  }

  private Map<Verb, LifecycleState> steps() {
    return Steps.OF.get(this);
  }

  /** The tables, made once: every view asks for all verbs. */
  private static final class Steps {
    private static final Map<LifecycleState, Map<Verb, LifecycleState>> OF =
        new EnumMap<>(LifecycleState.class);

    static {
      for (LifecycleState state : values()) {
        OF.put(state, state.madeSteps());
      }
    }
  }

  /** For RETURN it is the step that is taken when the caller names none. */
  private Map<Verb, LifecycleState> madeSteps() {
    return switch (this) {
      case REPORTED ->
          Map.of(
              Verb.VERIFY, VERIFIED,
              Verb.REJECT, WITHDRAWN,
              Verb.PLAN, REPORTED,
              Verb.TRANSFER, TRANSFERRED,
              Verb.WITHDRAW, WITHDRAWN,
              Verb.ASK_EVIDENCE, REPORTED,
              Verb.ITEMIZE, REPORTED);
      // what was put right before the finder left is looked at straight away (ActionPolicy)
      case VERIFIED ->
          Map.of(
              Verb.ASSIGN, ASSIGNED,
              Verb.PLAN, VERIFIED,
              Verb.REINSPECT, REINSPECTED,
              Verb.RETURN, REPORTED,
              Verb.WITHDRAW, WITHDRAWN,
              Verb.REGRADE, VERIFIED,
              Verb.ITEMIZE, VERIFIED);
      // a wrong assignment is taken back; a small thing is put right without saying that one starts
      case ASSIGNED ->
          Map.of(
              Verb.START, RECTIFYING,
              Verb.RECTIFY, RECTIFIED,
              Verb.RETURN, VERIFIED,
              Verb.ASK_EXTENSION, ASSIGNED,
              Verb.DECIDE_EXTENSION, ASSIGNED,
              Verb.REGRADE, ASSIGNED,
              Verb.RECTIFY_ITEM, RECTIFYING);
      case RECTIFYING ->
          Map.of(
              Verb.RECTIFY, RECTIFIED,
              Verb.RETURN, ASSIGNED,
              Verb.ASK_EXTENSION, RECTIFYING,
              Verb.DECIDE_EXTENSION, RECTIFYING,
              Verb.REGRADE, RECTIFYING,
              Verb.RECTIFY_ITEM, RECTIFYING,
              Verb.REINSPECT_ITEM, RECTIFYING);
      case RECTIFIED ->
          Map.of(
              Verb.REINSPECT, REINSPECTED,
              Verb.RETURN, RECTIFYING,
              Verb.REGRADE, RECTIFIED,
              Verb.REINSPECT_ITEM, RECTIFIED);
      case REINSPECTED ->
          Map.of(Verb.SIGN_OFF, SIGNED_OFF, Verb.RETURN, RECTIFYING, Verb.REGRADE, REINSPECTED);
      // what comes back is another hazard, which names this one
      case SIGNED_OFF -> Map.of(Verb.REOPEN, SIGNED_OFF);
      case WITHDRAWN -> Map.of();
      case TRANSFERRED ->
          Map.of(
              Verb.VERIFY, VERIFIED,
              Verb.REJECT, WITHDRAWN,
              Verb.HAND_BACK, REPORTED,
              Verb.WITHDRAW, WITHDRAWN,
              Verb.ASK_EVIDENCE, TRANSFERRED);
    };
  }
}
