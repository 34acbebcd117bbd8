package io.zhiben.hazard.listing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter about a major hazard.
 *
 * @param clock from the grading to the sending; stopped once it was sent or is not needed any more
 * @param late it was sent after its last day
 * @param number given when it was sent
 * @param maySend whether the caller may record its sending now
 */
record LetterView(
    UUID id,
    long version,
    UUID hazardId,
    String hazardNumber,
    String enterpriseName,
    String regionName,
    LocalDate gradedOn,
    DueClock clock,
    LetterState state,
    String number,
    String recipient,
    LocalDate sentOn,
    boolean late,
    boolean maySend) {}
