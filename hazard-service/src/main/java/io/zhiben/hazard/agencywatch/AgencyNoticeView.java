package io.zhiben.hazard.agencywatch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A notice against an agency.
 *
 * @param contracted enterprises under contract with it in the period
 * @param served of them those that it inspected
 * @param published the entry of the black list was made public
 * @param actions what the caller may do now
 */
record AgencyNoticeView(
    UUID id,
    long version,
    String regionCode,
    String agencyCode,
    LocalDate from,
    LocalDate to,
    long contracted,
    long served,
    String note,
    AgencyNoticeState state,
    LocalDate warnedOn,
    LocalDate blacklistedOn,
    String reason,
    boolean published,
    String publishedIn,
    LocalDate liftedOn,
    String liftReason,
    List<AgencyNoticeVerb> actions) {}
