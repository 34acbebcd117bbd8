package io.zhiben.hazard.accident;

import java.util.UUID;

/** What enforcement decided upon accidents; the feature that decides answers it. */
public interface AccidentDecisions {
  /**
   * Whether a case upon the accident ended in a measure against an enterprise or a person: the case
   * was decided, whatever it decided.
   */
  boolean decided(UUID accidentId);
}
