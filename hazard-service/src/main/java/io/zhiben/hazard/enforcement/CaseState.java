package io.zhiben.hazard.enforcement;

import io.zhiben.platform.problem.Problem;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a case is, and where each step leads from there. */
enum CaseState {
  /** 线索: opened, not filed yet. */
  CLUE,
  /** 立案: under investigation. */
  FILED,
  /** 调查终结. */
  INVESTIGATED,
  /** 已告知. */
  PROPOSED,
  DECIDED,
  /** 已送达: being carried out. */
  SERVED,
  /** 执行完毕. */
  EXECUTED,
  CLOSED,
  NOT_FILED,
  WITHDRAWN,
  /** 整案移送: others deal with it. */
  TRANSFERRED;

  static final Set<CaseState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED, NOT_FILED, WITHDRAWN));

  /** Where a case may be handed over. */
  private static final Set<CaseState> TRANSFERABLE =
      EnumSet.of(CLUE, FILED, INVESTIGATED, PROPOSED, DECIDED, SERVED, EXECUTED);

  /** Where work that was stopped may begin again. */
  private static final Set<CaseState> RESUMABLE = EnumSet.of(SERVED, EXECUTED, CLOSED);

  /** Where a party may refuse what it is to do. */
  private static final Set<CaseState> REFUSABLE =
      EnumSet.of(FILED, INVESTIGATED, PROPOSED, DECIDED, SERVED);

  boolean allows(CaseVerb verb) {
    return steps().containsKey(verb);
  }

  /** The state that the step leads to; refuses a step that this state doesn't have. */
  CaseState after(CaseVerb verb) {
    CaseState next = steps().get(verb);
    if (next == null) {
      throw Problem.of(CaseError.CASE_STATE_FORBIDS, verb, this);
    }
    return next;
  }

  private Map<CaseVerb, CaseState> steps() {
    Map<CaseVerb, CaseState> steps = new EnumMap<>(CaseVerb.class);
    steps.putAll(own());
    if (TRANSFERABLE.contains(this)) {
      steps.put(CaseVerb.TRANSFER, this);
    }
    if (this != NOT_FILED && this != WITHDRAWN) {
      // the answer may come when everything else is over
      steps.put(CaseVerb.ANSWER, this);
    }
    if (REFUSABLE.contains(this)) {
      steps.put(CaseVerb.RECORD_REFUSAL, this);
    }
    if (OPEN.contains(this)) {
      steps.put(CaseVerb.ADD_PHOTO, this);
      steps.put(CaseVerb.ADD_PARTICIPANTS, this);
      steps.put(CaseVerb.CONSULT, this);
      steps.put(CaseVerb.SUPERVISE, this);
    }
    if (RESUMABLE.contains(this)) {
      steps.put(CaseVerb.RESUME, this);
    }
    if (this == EXECUTED || this == CLOSED) {
      steps.put(CaseVerb.SUBMIT_TYPICAL, this);
      steps.put(CaseVerb.REVIEW_TYPICAL, this);
    }
    return steps;
  }

  private Map<CaseVerb, CaseState> own() {
    return switch (this) {
      case CLUE -> Map.of(CaseVerb.FILE, FILED, CaseVerb.NOT_FILE, NOT_FILED);
      case FILED -> Map.of(CaseVerb.INVESTIGATE, INVESTIGATED, CaseVerb.WITHDRAW, WITHDRAWN);
      case INVESTIGATED ->
          Map.of(CaseVerb.PROPOSE, PROPOSED, CaseVerb.RETURN, FILED, CaseVerb.WITHDRAW, WITHDRAWN);
      case PROPOSED ->
          Map.of(
              CaseVerb.HEAR, PROPOSED,
              CaseVerb.REVIEW, PROPOSED,
              CaseVerb.DECIDE, DECIDED,
              CaseVerb.RETURN, FILED,
              CaseVerb.WITHDRAW, WITHDRAWN);
      case DECIDED -> Map.of(CaseVerb.SERVE, SERVED);
      // when the last measure is carried out, EXECUTED follows
      case SERVED -> Map.of(CaseVerb.EXECUTE, SERVED, CaseVerb.PUBLISH, SERVED);
      case EXECUTED -> Map.of(CaseVerb.CLOSE, CLOSED, CaseVerb.PUBLISH, EXECUTED);
      case CLOSED -> Map.of(CaseVerb.PUBLISH, CLOSED);
      case NOT_FILED, WITHDRAWN, TRANSFERRED -> Map.of();
    };
  }
}
