package io.zhiben.hazard.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A case in a list.
 *
 * @param outcome what was decided so far
 * @param fineFen in fen
 * @param severe the party refused an order; never told to the party
 * @param typical null while nobody submitted it as a typical case, and for the party
 */
record CaseRow(
    UUID id,
    long version,
    String number,
    CaseState state,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    String department,
    String violationTitle,
    String campaign,
    Instant openedAt,
    LocalDate decidedOn,
    Set<EnforcementAction> outcome,
    long fineFen,
    long paidFen,
    TypicalState typical,
    boolean severe) {}
