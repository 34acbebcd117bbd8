package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One visit to an enterprise within an engagement, with what became of its report. Its words stay
 * where they were written.
 *
 * @param purpose of the engagement: HELP, DIAGNOSIS, GUIDANCE or CHECK
 * @param provider AGENCY, EXPERT or BENCHMARK
 * @param agencyCode null unless an agency
 * @param keyObject whether the enterprise is a key object of the engagement
 * @param mode ONSITE or REMOTE
 * @param inspectionId the inspection that it made, else null
 * @param state SUBMITTED, RETURNED or ACCEPTED
 * @param explainedSets ids of criteria sets that were explained; {@code attendees} listened
 * @param opinions of the newest version of the report; {@code decided} of them are decided on,
 *     {@code adopted} of those with consent
 */
public record ExpertVisitState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String number,
    UUID engagementId,
    String purpose,
    String provider,
    String agencyCode,
    boolean keyObject,
    LocalDate visitedOn,
    String mode,
    UUID inspectionId,
    String state,
    List<String> explainedSets,
    Integer attendees,
    int opinions,
    int decided,
    int adopted,
    LocalDate acceptedOn)
    implements EventState {

  public ExpertVisitState {
    explainedSets = List.copyOf(explainedSets);
  }

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
