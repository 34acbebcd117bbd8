package io.zhiben.hazard.agencyviolation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A false report of an agency.
 *
 * @param enforcement the case about it; null while none is named
 * @param rating how the agency stands; null where nobody rated it
 * @param outcome null until it is closed
 * @param actions what the caller may do now
 */
@Schema(name = "AgencyViolation")
record AgencyViolationView(
    UUID id,
    long version,
    String regionCode,
    String agencyCode,
    String agencyName,
    ViolationKind kind,
    String reportNo,
    UUID enterpriseId,
    String enterpriseName,
    LocalDate foundOn,
    String description,
    NamedCase enforcement,
    AgencyRating rating,
    ViolationOutcome outcome,
    String closeNote,
    Instant enteredAt,
    Instant closedAt,
    List<Action> actions) {

  /** What one can do. */
  @Schema(name = "AgencyViolationAction")
  enum Action {
    NAME_CASE,
    CLOSE
  }

  /**
   * The case.
   *
   * @param number null where the caller doesn't reach it
   * @param sanctioned decided with a sanction
   * @param toJustice handed to police or procuratorate
   */
  @Schema(name = "AgencyViolationCase")
  record NamedCase(UUID id, String number, boolean sanctioned, boolean toJustice) {}

  /**
   * Ratings of the agency's engagements that count, within the caller's reach.
   *
   * @param points of {@code maxPoints} all together
   */
  @Schema(name = "AgencyRating")
  record AgencyRating(long ratings, long points, long maxPoints) {}
}
