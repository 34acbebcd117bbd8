package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A listing in a list.
 *
 * @param clock of its deadline; stopped once it was delisted
 * @param progress clock of the next report on its progress
 * @param extensionAsked a later deadline waits for a decision
 */
record ListingRow(
    UUID id,
    long version,
    String number,
    SupervisionLevel level,
    String authorityName,
    String regionName,
    String supervisingUnit,
    Publicity publicity,
    ListingPhase state,
    int hazardCount,
    LocalDate listedOn,
    LocalDate deadline,
    LocalDate delistedOn,
    DueClock clock,
    DueClock progress,
    int measures,
    int measuresDone,
    boolean extensionAsked) {}
