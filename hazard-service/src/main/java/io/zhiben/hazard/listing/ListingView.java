package io.zhiben.hazard.listing;

import io.zhiben.hazard.document.DocumentLink;
import io.zhiben.hazard.hazard.SupervisionLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A listing with everything about it.
 *
 * @param regionCode the smallest place that all its hazards lie in
 * @param clock of its deadline; stopped once it was delisted
 * @param progress clock of the next report on its progress
 * @param extension the later deadline that is asked for now; null when nothing is
 * @param hazardCount of all its hazards
 * @param hazards those that the caller reaches
 * @param entries what happened, oldest first
 * @param actions the steps that the caller may take now
 * @param documents numbered documents about the listing that the caller may read, oldest first
 * @param outcome how it ended; null until delisted
 */
record ListingView(
    UUID id,
    long version,
    String number,
    SupervisionLevel level,
    String authorityCode,
    String authorityName,
    String regionCode,
    String regionName,
    String supervisingUnit,
    String reason,
    UUID requestId,
    Publicity publicity,
    String publicText,
    ListingPhase state,
    LocalDate listedOn,
    LocalDate deadline,
    LocalDate originalDeadline,
    int extensions,
    AskedLater extension,
    DueClock clock,
    DueClock progress,
    int hazardCount,
    List<HazardLine> hazards,
    List<Measure> measures,
    LocalDate acceptedOn,
    LocalDate delistedOn,
    String delistReason,
    String fundingNote,
    String evidence,
    List<Entry> entries,
    List<ListingVerb> actions,
    List<DocumentLink> documents,
    ListingOutcome outcome) {

  /** A later deadline that waits for a decision. */
  record AskedLater(LocalDate until, String reason, Instant askedAt) {}

  /**
   * @param doneOn null until it was done
   */
  @Schema(name = "ListingMeasureView")
  record Measure(int position, String text, LocalDate doneOn, String note) {}

  /**
   * @param actorRole the role by which it was done, as the identity server names it
   * @param detail the day of an extension, the text of a measure; else null
   */
  @Schema(name = "ListingHistoryEntry")
  record Entry(
      Instant at,
      ListingHappening event,
      String actorRole,
      String actorOrg,
      String note,
      String detail) {}
}
