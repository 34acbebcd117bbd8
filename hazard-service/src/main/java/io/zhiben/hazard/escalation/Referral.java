package io.zhiben.hazard.escalation;

import io.zhiben.hazard.listing.Authority;

/**
 * A unit that another feature wants escalated, for something that is neither a hazard nor a
 * listing.
 *
 * @param kind one of those that are referred
 * @param authority the government that escalates: the rung is one of its ladder
 * @param key what the cause is about within the authority, the same for good, at most 120
 *     characters; nothing personal
 * @param period the same key in another period is another cause; at most 20 characters
 * @param unitCode code of a department, or 12-digit code of a place whose government it is; null
 *     for a unit that is known by its name only
 * @param unitName the code once more for a department: it is named by its letterhead, or by whoever
 *     shows it
 * @param subject what it is about in a few words, at most 40 characters; stands in lists and papers
 * @param facts what the paper says about it, at most 1000 characters
 */
public record Referral(
    CauseKind kind,
    Authority authority,
    String key,
    String period,
    String unitCode,
    String unitName,
    String subject,
    String facts) {}
