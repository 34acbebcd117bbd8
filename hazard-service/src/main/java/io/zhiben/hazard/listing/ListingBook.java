package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.listing.ListingLog.Done;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Writes what happens to listings into their records, the audit trail and the events. */
@ApplicationScoped
class ListingBook {
  private final ListingLog log;
  private final AuditTrail audit;
  private final ListingEvents events;
  private final SubjectHazards subjects;

  ListingBook(ListingLog log, AuditTrail audit, ListingEvents events, SubjectHazards subjects) {
    this.log = log;
    this.audit = audit;
    this.events = events;
    this.subjects = subjects;
  }

  /** A listing as the audit trail keeps it. */
  record Facts(
      long version,
      String number,
      String authority,
      ListingPhase state,
      String supervisingUnit,
      String reason,
      UUID requestId,
      Publicity publicity,
      String publicText,
      LocalDate deadline,
      LaterDeadline later,
      int measuresDone,
      LocalDate progressDue,
      String acceptedBy,
      String delistReason,
      String fundingNote,
      String evidence) {
    static Facts of(HazardListing listing) {
      return new Facts(
          listing.version(),
          listing.number(),
          listing.authority().code(),
          listing.state(),
          listing.supervisingUnit(),
          listing.reason(),
          listing.requestId(),
          listing.publicity(),
          listing.publicText(),
          listing.deadline(),
          listing.later(),
          listing.measuresDone(),
          listing.progressDue(),
          listing.acceptedBy(),
          listing.delistReason(),
          listing.fundingNote(),
          listing.evidence());
    }
  }

  /**
   * @param before null for a new one
   * @param by the right that it was done by
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void write(HazardListing listing, Facts before, Done done, Right by) {
    log.add(listing.id(), done, by);
    audit.record(
        "listing." + done.happening().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "Listing",
        listing.id(),
        listing.place().code(),
        before,
        Facts.of(listing));
    if (done.happening().event() != null) {
      events.tell(done.happening().event(), listing, subjects.hazardsOf(listing.id()));
    }
  }
}
