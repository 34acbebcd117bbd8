package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.listing.HazardListing.Opening;
import io.zhiben.hazard.listing.ListingLog.Done;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Where listings begin and end, with their numbers, their hazards and their measures. */
@ApplicationScoped
class ListingRegister {
  private final ListingParts parts;
  private final CommonPlace commonPlace;
  private final NumberSeries series;
  private final RegionTree regions;
  private final Casebook casebook;
  private final RuleBook rules;
  private final ListingPapers papers;

  ListingRegister(
      ListingParts parts,
      CommonPlace commonPlace,
      NumberSeries series,
      RegionTree regions,
      Casebook casebook,
      RuleBook rules,
      ListingPapers papers) {
    this.parts = parts;
    this.commonPlace = commonPlace;
    this.series = series;
    this.regions = regions;
    this.casebook = casebook;
    this.rules = rules;
    this.papers = papers;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  ListingView open(
      Opening opening,
      List<CaseFacts> hazards,
      Publicity publicity,
      String publicText,
      boolean halt) {
    Place place = commonPlace.of(hazards.stream().map(CaseFacts::place).toList());
    SupervisionRules held = rules.of(regions.placeOf(opening.authority().code()));
    // the number is the listing government's own, not its town's
    Place numbering = regions.placeOf(opening.authority().code());
    String number = series.take(NumberSeries.Kind.LISTING, numbering, 1).getFirst();
    HazardListing listing = new HazardListing(place, number, opening, held, hazards.size());
    listing.publish(publicity, publicText);
    parts.begin(listing, hazards, held.measures());
    parts.write(
        listing,
        null,
        new Done(ListingHappening.OPENED, opening.reason(), null),
        Right.LISTING_WRITE);
    hazards.forEach(
        hazard -> casebook.list(hazard.id(), parts.highestOf(hazard.id()), number, true));
    papers.draft(listing, hazards, held.measures());
    if (halt) {
      papers.draftHalts(listing, hazards);
    }
    return parts.view(listing);
  }

  /** Nothing of it holds any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  void end(HazardListing listing) {
    parts
        .end(listing)
        .forEach(hazard -> casebook.list(hazard, parts.highestOf(hazard), listing.number(), false));
  }
}
