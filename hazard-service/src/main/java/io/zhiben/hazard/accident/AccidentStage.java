package io.zhiben.hazard.accident;

import io.zhiben.platform.problem.Problem;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far an accident is, and where each step leads from there. */
enum AccidentStage {
  REPORTED,
  INVESTIGATING,
  INVESTIGATED,
  CLOSED,
  EVALUATED,
  WITHDRAWN;

  static final Set<AccidentStage> OPEN = EnumSet.of(REPORTED, INVESTIGATING, INVESTIGATED);

  /** What only an accident has: no law sets clocks for a near miss. */
  private static final Set<AccidentVerb> OF_ACCIDENTS =
      EnumSet.of(
          AccidentVerb.SUPPLEMENT,
          AccidentVerb.RELAY,
          AccidentVerb.CONFIRM_GRADE,
          AccidentVerb.EXTEND_INVESTIGATION,
          AccidentVerb.ISSUE_WARNING,
          AccidentVerb.EVALUATE,
          AccidentVerb.RECORD_STUDY,
          AccidentVerb.ISSUE_CIRCULAR,
          AccidentVerb.RECORD_RESCUE);

  boolean allows(AccidentVerb verb, AccidentKind kind) {
    return steps(kind).containsKey(verb);
  }

  /** The state that the step leads to; refuses a step that this state doesn't have. */
  AccidentStage after(AccidentVerb verb, AccidentKind kind) {
    AccidentStage next = steps(kind).get(verb);
    if (next == null) {
      throw Problem.of(AccidentError.ACCIDENT_STATE_FORBIDS, verb, this);
    }
    return next;
  }

  private Map<AccidentVerb, AccidentStage> steps(AccidentKind kind) {
    Map<AccidentVerb, AccidentStage> steps = new EnumMap<>(AccidentVerb.class);
    steps.putAll(own());
    if (this != EVALUATED && this != WITHDRAWN) {
      steps.put(AccidentVerb.ADD_PHOTO, this);
    }
    if (this != WITHDRAWN) {
      // a fire that was closed and evaluated without it is made known all the same
      steps.put(AccidentVerb.ISSUE_WARNING, this);
    }
    if (kind == AccidentKind.NEAR_MISS) {
      steps.keySet().removeAll(OF_ACCIDENTS);
    }
    return steps;
  }

  private Map<AccidentVerb, AccidentStage> own() {
    return switch (this) {
      case REPORTED ->
          Map.of(
              AccidentVerb.SUPPLEMENT, REPORTED,
              AccidentVerb.RELAY, REPORTED,
              AccidentVerb.CONFIRM_GRADE, REPORTED,
              AccidentVerb.RECORD_RESCUE, REPORTED,
              AccidentVerb.START_INVESTIGATION, INVESTIGATING,
              AccidentVerb.WITHDRAW, WITHDRAWN);
      case INVESTIGATING ->
          Map.of(
              AccidentVerb.SUPPLEMENT, INVESTIGATING,
              AccidentVerb.RELAY, INVESTIGATING,
              AccidentVerb.CONFIRM_GRADE, INVESTIGATING,
              AccidentVerb.RECORD_RESCUE, INVESTIGATING,
              AccidentVerb.RECORD_STUDY, INVESTIGATING,
              AccidentVerb.EXTEND_INVESTIGATION, INVESTIGATING,
              AccidentVerb.CONCLUDE_INVESTIGATION, INVESTIGATED,
              AccidentVerb.WITHDRAW, WITHDRAWN);
      case INVESTIGATED ->
          Map.of(
              AccidentVerb.ADD_MEASURE, INVESTIGATED,
              AccidentVerb.DO_MEASURE, INVESTIGATED,
              AccidentVerb.VERIFY_MEASURE, INVESTIGATED,
              AccidentVerb.RECORD_RESCUE, INVESTIGATED,
              AccidentVerb.RECORD_STUDY, INVESTIGATED,
              AccidentVerb.ISSUE_CIRCULAR, INVESTIGATED,
              AccidentVerb.CLOSE, CLOSED);
      // measures with long periods are carried out after closing, and looked at by the evaluation
      case CLOSED ->
          Map.of(
              AccidentVerb.DO_MEASURE, CLOSED,
              AccidentVerb.VERIFY_MEASURE, CLOSED,
              AccidentVerb.ISSUE_CIRCULAR, CLOSED,
              AccidentVerb.EVALUATE, EVALUATED);
      case EVALUATED, WITHDRAWN -> Map.of();
    };
  }
}
