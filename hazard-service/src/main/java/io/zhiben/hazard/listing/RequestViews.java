package io.zhiben.hazard.listing;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;

/** Shows requests to the caller. */
@ApplicationScoped
class RequestViews {
  private final SubjectHazards subjects;
  private final HazardListings listings;
  private final Casebook casebook;
  private final RegionTree regions;
  private final WorkingClock clock;

  RequestViews(
      SubjectHazards subjects,
      HazardListings listings,
      Casebook casebook,
      RegionTree regions,
      WorkingClock clock) {
    this.subjects = subjects;
    this.listings = listings;
    this.casebook = casebook;
    this.regions = regions;
    this.clock = clock;
  }

  WorkingDays.Day dueOf(DecisionRequest request) {
    return clock.after(request.receivedOn(), request.days());
  }

  RequestPolicy.Situation situation(DecisionRequest request) {
    HazardListing listing = listings.ofRequest(request.id());
    return new RequestPolicy.Situation(
        request.kind(),
        request.state(),
        request.authority().code(),
        request.askedBy(),
        listing != null,
        listing != null && listing.state() != ListingPhase.DELISTED);
  }

  DecisionRequestView of(DecisionRequest request) {
    HazardListing listing = listings.ofRequest(request.id());
    UUID id = request.id();
    return new DecisionRequestView(
        id,
        request.version(),
        request.number(),
        request.kind(),
        request.authority().level(),
        request.authority().code(),
        nameOf(request.authority().code()),
        request.place().code(),
        nameOf(request.place().code()),
        request.reason(),
        request.receivedOn(),
        clock.running(request.dueOn(), request.state() != RequestState.RECEIVED),
        request.state(),
        request.decidedAt(),
        request.decisionNote(),
        request.fundingNote(),
        request.evidence(),
        request.closedAt(),
        listing == null ? null : listing.id(),
        casebook.find(subjects.hazardsOf(id)).stream()
            .sorted(Comparator.comparing(CaseFacts::number))
            .map(HazardLine::of)
            .toList(),
        RequestPolicy.allowed(situation(request), CurrentCaller.get()));
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
