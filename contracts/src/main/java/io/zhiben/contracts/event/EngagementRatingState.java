package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One rating of an engagement by the office or by an enterprise, in points; who gave it is not in
 * it.
 *
 * @param enterpriseId the enterprise that rates; null for the office
 * @param provider AGENCY, EXPERT or BENCHMARK
 * @param agencyCode null unless an agency
 * @param rater OFFICER or ENTERPRISE
 * @param superseded a later rating by the same side counts instead
 */
public record EngagementRatingState(
    UUID id,
    long version,
    Ancestry place,
    UUID engagementId,
    UUID enterpriseId,
    String provider,
    String agencyCode,
    String rater,
    int points,
    int maxPoints,
    boolean superseded,
    LocalDate ratedOn)
    implements EventState {
  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
