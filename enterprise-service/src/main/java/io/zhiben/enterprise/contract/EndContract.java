package io.zhiben.enterprise.contract;

import java.time.LocalDate;

/**
 * The early end of a contract.
 *
 * @param endedOn the last day on which the agency still sees the enterprises; today when left out
 */
public record EndContract(LocalDate endedOn) {}
