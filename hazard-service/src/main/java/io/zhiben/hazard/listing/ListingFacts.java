package io.zhiben.hazard.listing;

import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features need of a listing.
 *
 * @param running neither accepted nor delisted: its deadline runs
 * @param enterpriseId of the one enterprise that all its hazards belong to; null where there are
 *     several, and so are its code and name
 */
public record ListingFacts(
    UUID id,
    String number,
    Place place,
    Authority authority,
    String supervisingUnit,
    LocalDate deadline,
    boolean running,
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName) {

  /** Whether its deadline has passed while it runs. */
  public boolean overdue(LocalDate today) {
    return running && deadline.isBefore(today);
  }
}
