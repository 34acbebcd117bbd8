package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.listing.ListingFacts;
import io.zhiben.platform.access.Place;
import java.util.UUID;

/**
 * What is escalated.
 *
 * @param number of the hazard or listing; what it is about, for what is referred
 * @param hazardId null for a listing, and for what is referred
 * @param listingId null for a hazard, and for what is referred
 * @param key what another feature knows it by; null for hazards and listings
 * @param enterpriseId null for a listing of several enterprises, and so are its code and name
 */
record StepSubject(
    String number,
    Place place,
    UUID hazardId,
    UUID listingId,
    String key,
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName) {
  static StepSubject of(CaseFacts hazard) {
    return new StepSubject(
        hazard.number(),
        hazard.place(),
        hazard.id(),
        null,
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
        null,
        listing.enterpriseId(),
        listing.enterpriseCode(),
        listing.enterpriseName());
  }
}
