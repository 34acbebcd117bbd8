package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request for a decision.
 *
 * @param authorityName of the place whose government decides
 * @param clock of the decision; stopped once it was made
 * @param listingId the listing that followed; null while there is none
 * @param hazards those that the caller reaches
 * @param actions the steps that the caller may take now
 */
record DecisionRequestView(
    UUID id,
    long version,
    String number,
    RequestKind kind,
    SupervisionLevel level,
    String authorityCode,
    String authorityName,
    String regionCode,
    String regionName,
    String reason,
    LocalDate receivedOn,
    DueClock clock,
    RequestState state,
    Instant decidedAt,
    String decisionNote,
    String fundingNote,
    String evidence,
    Instant closedAt,
    UUID listingId,
    List<HazardLine> hazards,
    List<RequestVerb> actions) {}
