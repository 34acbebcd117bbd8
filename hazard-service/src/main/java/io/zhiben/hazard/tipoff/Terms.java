package io.zhiben.hazard.tipoff;

/**
 * How long the steps may take.
 *
 * @param regionCode the place that set them, 000000000000 for the defaults
 * @param acceptDays working days until it is accepted or refused
 * @param verifyDays working days from then until it is verified
 * @param feedbackDays working days from then until the reporter is told
 * @param revealMinutes how long a granted reveal stays open
 * @param source the rule that says so
 */
public record Terms(
    String regionCode,
    int acceptDays,
    int verifyDays,
    int feedbackDays,
    int revealMinutes,
    String source,
    long version) {}
