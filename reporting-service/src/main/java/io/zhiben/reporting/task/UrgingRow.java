package io.zhiben.reporting.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An urging letter as it is kept.
 *
 * @param no the first, second ... about the same item
 * @param number null until it is sent
 */
record UrgingRow(
    UUID id,
    long version,
    String plan,
    Occurrence.Key key,
    int no,
    UrgingState state,
    String number,
    String text,
    LocalDate proposedOn,
    LocalDate sentOn,
    LocalDate answerBy,
    String answer,
    LocalDate answeredOn,
    LocalDate endedOn) {}
