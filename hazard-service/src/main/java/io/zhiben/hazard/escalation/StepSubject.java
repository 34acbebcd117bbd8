package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.listing.ListingFacts;
import io.zhiben.platform.access.Place;
import java.util.UUID;

/**
 * What is escalated.
 *
 * @param number of the hazard or listing
 * @param hazardId null for a listing
 * @param listingId null for a hazard
 * @param enterpriseId null for a listing of several enterprises, and so are its code and name
 */
record StepSubject(
    String number,
    Place place,
    UUID hazardId,
    UUID listingId,
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName) {
  static StepSubject of(CaseFacts hazard) {
    return new StepSubject(
        hazard.number(),
        hazard.place(),
        hazard.id(),
        null,
        hazard.enterpriseId(),
        hazard.enterpriseCode(),
        hazard.enterpriseName());
  }

  static StepSubject of(ListingFacts listing) {
    return new StepSubject(
        listing.number(),
        listing.place(),
        null,
        listing.id(),
        listing.enterpriseId(),
        listing.enterpriseCode(),
        listing.enterpriseName());
  }
}
