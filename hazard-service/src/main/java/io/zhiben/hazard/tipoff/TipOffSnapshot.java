package io.zhiben.hazard.tipoff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the audit trail keeps of a tip-off: nothing that the reporter wrote or is, and nothing that
 * was written to him.
 */
record TipOffSnapshot(
    String number,
    TipOffState state,
    String category,
    LocalDate dueOn,
    String redactedText,
    Outcome outcome,
    UUID hazardId,
    UUID duplicateOf,
    String transferredTo) {
  static TipOffSnapshot of(TipOff tipOff) {
    return new TipOffSnapshot(
        tipOff.number(),
        tipOff.state(),
        tipOff.category(),
        tipOff.dueOn(),
        tipOff.redactedText(),
        tipOff.outcome(),
        tipOff.hazardId(),
        tipOff.duplicateOf(),
        tipOff.transferredTo());
  }
}
