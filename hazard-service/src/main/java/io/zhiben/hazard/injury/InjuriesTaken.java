package io.zhiben.hazard.injury;

import java.util.List;
import java.util.UUID;

/** What became of each record that was handed over, in its order. */
record InjuriesTaken(List<TakenLine> records) {

  /** What became of one record. */
  enum InjuryOutcome {
    MATCHED,
    UNMATCHED,
    /** It came before, or twice. */
    KNOWN,
    /** Its day is to come. */
    IN_FUTURE
  }

  /**
   * One record.
   *
   * @param id null where nothing was added
   */
  record TakenLine(String reference, InjuryOutcome outcome, UUID id) {}
}
