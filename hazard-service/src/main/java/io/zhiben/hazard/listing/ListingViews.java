package io.zhiben.hazard.listing;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeGuard;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Shows listings to the caller. */
@ApplicationScoped
class ListingViews {
  private final SubjectHazards subjects;
  private final ListingMeasures measures;
  private final ListingLog log;
  private final Casebook casebook;
  private final RegionTree regions;
  private final DocumentDesk documents;
  private final RuleBook rules;
  private final WorkingClock clock;

  ListingViews(
      SubjectHazards subjects,
      ListingMeasures measures,
      ListingLog log,
      Casebook casebook,
      RegionTree regions,
      DocumentDesk documents,
      RuleBook rules,
      WorkingClock clock) {
    this.subjects = subjects;
    this.measures = measures;
    this.log = log;
    this.casebook = casebook;
    this.regions = regions;
    this.documents = documents;
    this.rules = rules;
    this.clock = clock;
  }

  /** The hazards that the caller reaches, by number. */
  List<CaseFacts> hazardsOf(HazardListing listing) {
    return casebook.find(subjects.hazardsOf(listing.id())).stream()
        .sorted(Comparator.comparing(CaseFacts::number))
        .toList();
  }

  ListingPolicy.Situation situation(HazardListing listing, List<CaseFacts> hazards) {
    return new ListingPolicy.Situation(
        listing.state(),
        listing.authority().code(),
        listing.deadline(),
        listing.later(),
        listing.acceptedBy(),
        listing.measures() - listing.measuresDone(),
        (int) hazards.stream().filter(hazard -> !hazard.settled()).count(),
        clock.today(),
        rules.of(regions.placeOf(listing.authority().code())).lateAskDays(),
        ScopeGuard.covers(CurrentCaller.get(), listing));
  }

  ListingRow row(HazardListing listing) {
    return new ListingRow(
        listing.id(),
        listing.version(),
        listing.number(),
        listing.authority().level(),
        nameOf(listing.authority().code()),
        nameOf(listing.place().code()),
        listing.supervisingUnit(),
        listing.publicity(),
        listing.state(),
        listing.hazards(),
        listing.listedOn(),
        listing.deadline(),
        listing.delistedOn(),
        clockOf(listing),
        progressOf(listing),
        listing.measures(),
        listing.measuresDone(),
        listing.later().pending());
  }

  ListingView of(HazardListing listing) {
    List<CaseFacts> hazards = hazardsOf(listing);
    return new ListingView(
        listing.id(),
        listing.version(),
        listing.number(),
        listing.authority().level(),
        listing.authority().code(),
        nameOf(listing.authority().code()),
        listing.place().code(),
        nameOf(listing.place().code()),
        listing.supervisingUnit(),
        listing.reason(),
        listing.requestId(),
        listing.publicity(),
        listing.publicText(),
        listing.state(),
        listing.listedOn(),
        listing.deadline(),
        listing.later().original(),
        listing.later().granted(),
        asked(listing.later()),
        clockOf(listing),
        progressOf(listing),
        listing.hazards(),
        hazards.stream().map(HazardLine::of).toList(),
        measures.of(listing.id()).stream().map(ListingMeasure::view).toList(),
        listing.acceptedOn(),
        listing.delistedOn(),
        listing.delistReason(),
        listing.fundingNote(),
        listing.evidence(),
        log.of(listing.id()).stream().map(ListingEntry::view).toList(),
        ListingPolicy.allowed(situation(listing, hazards), CurrentCaller.get()),
        documents.about(listing.id()),
        listing.outcome());
  }

  private static ListingView.AskedLater asked(LaterDeadline later) {
    return later.pending()
        ? new ListingView.AskedLater(later.until(), later.reason(), later.askedAt())
        : null;
  }

  private DueClock clockOf(HazardListing listing) {
    return clock.running(listing.deadline(), listing.state() != ListingPhase.LISTED);
  }

  private DueClock progressOf(HazardListing listing) {
    return clock.running(listing.progressDue(), listing.state() == ListingPhase.DELISTED);
  }

  String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
