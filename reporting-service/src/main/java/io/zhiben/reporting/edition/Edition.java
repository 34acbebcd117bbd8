package io.zhiben.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a plan as it is kept.
 *
 * @param region whose plan it is
 * @param state as kept; never superseded
 * @param source FILE or PORTAL
 * @param revision grows with every change of the version
 * @param effectiveFrom null for the first version, which counts from the beginning, and for one
 *     that isn't issued
 * @param superseded whether a later version is in force today
 */
record Edition(
    String planId,
    long version,
    String region,
    EditionState state,
    String source,
    long revision,
    String content,
    String reason,
    String documentNumber,
    LocalDate effectiveFrom,
    LocalDate commentsUntil,
    Instant createdAt,
    Instant issuedAt,
    boolean superseded) {

  EditionState shownState() {
    return state == EditionState.ISSUED && superseded ? EditionState.SUPERSEDED : state;
  }

  EditionPolicy.Standing standing() {
    return new EditionPolicy.Standing(shownState(), region, commentsUntil);
  }
}
