package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers what features that follow listings ask, within the caller's scope. */
@ApplicationScoped
public class ListingBoard {
  private final HazardListings listings;
  private final SubjectHazards subjects;
  private final Casebook casebook;

  ListingBoard(HazardListings listings, SubjectHazards subjects, Casebook casebook) {
    this.listings = listings;
    this.subjects = subjects;
    this.casebook = casebook;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public ListingFacts require(UUID id) {
    return facts(listings.require(id));
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<ListingFacts> find(UUID id) {
    return listings.findByIdOptional(id).map(this::facts);
  }

  /** Listings behind that id whose deadline runs and has passed, by id. */
  public List<ListingFacts> overdue(LocalDate today, UUID after, int limit) {
    return listings.overdue(today, after, limit).stream().map(this::facts).toList();
  }

  /** Ids of its hazards that the caller reaches. */
  public Set<UUID> hazardsOf(UUID id) {
    return subjects.hazardsOf(id);
  }

  private ListingFacts facts(HazardListing listing) {
    List<CaseFacts> hazards = casebook.find(subjects.hazardsOf(listing.id()));
    boolean one = hazards.stream().map(CaseFacts::enterpriseId).distinct().count() == 1;
    CaseFacts first = one ? hazards.getFirst() : null;
    return new ListingFacts(
        listing.id(),
        listing.number(),
        listing.place(),
        listing.authority(),
        listing.supervisingUnit(),
        listing.deadline(),
        listing.state() == ListingPhase.LISTED,
        first == null ? null : first.enterpriseId(),
        first == null ? null : first.enterpriseCode(),
        first == null ? null : first.enterpriseName());
  }
}
