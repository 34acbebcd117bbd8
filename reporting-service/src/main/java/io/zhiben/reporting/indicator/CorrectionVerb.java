package io.zhiben.reporting.indicator;

import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;

/** What may be done about a correction, and when; the one rule behind offers and refusals. */
public enum CorrectionVerb {
  CONFIRM(CorrectionState.PROPOSED, CorrectionState.CONFIRMED, false),
  REFUSE(CorrectionState.PROPOSED, CorrectionState.REFUSED, false),
  END(CorrectionState.CONFIRMED, CorrectionState.ENDED, true);

  private final CorrectionState from;
  private final CorrectionState to;
  private final boolean alsoByItsMaker;

  CorrectionVerb(CorrectionState from, CorrectionState to, boolean alsoByItsMaker) {
    this.from = from;
    this.to = to;
    this.alsoByItsMaker = alsoByItsMaker;
  }

  /** What that person may do now. */
  static List<CorrectionVerb> offered(CorrectionState state, boolean own) {
    return Arrays.stream(values())
        .filter(verb -> verb.from == state && (!own || verb.alsoByItsMaker))
        .toList();
  }

  /**
   * @throws Problem CORRECTION_NOT_OPEN or CORRECTION_IS_OWN
   */
  CorrectionState next(CorrectionState state, boolean own) {
    if (state != from) {
      throw Problem.of(IndicatorError.CORRECTION_NOT_OPEN);
    }
    if (own && !alsoByItsMaker) {
      throw Problem.of(IndicatorError.CORRECTION_IS_OWN);
    }
    return to;
  }
}
