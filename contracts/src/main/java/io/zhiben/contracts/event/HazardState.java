package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One hazard with all dates of its life. Descriptions and remarks stay in hazard-service: they may
 * name persons.
 *
 * @param number what people see; null until it was given
 * @param source INSPECTION, SELF_CHECK, THIRD_PARTY, REPORT, LEGACY, TIP_OFF or RESIDENT
 * @param level GENERAL or MAJOR; null until graded
 * @param clauseId the clause that makes it MAJOR, e.g. {@code mem-10-2023/4.1}; else null
 * @param state REPORTED, VERIFIED, ASSIGNED, RECTIFYING, RECTIFIED, REINSPECTED, SIGNED_OFF,
 *     WITHDRAWN or TRANSFERRED
 * @param foundOn the day it was found, not recorded
 * @param deadline the last day for rectification; null until assigned
 * @param correctedOnTheSpot its finder said so, and no re-inspection said otherwise; null from
 *     builds that didn't tell
 * @param rejected WITHDRAWN because it is no hazard; null from builds that didn't tell
 * @param originalDeadline the deadline that the assignment set, before any extension; null until
 *     assigned
 * @param extensions how often the deadline was put off; null from builds that didn't tell
 * @param reopens the hazard that was signed off and came back as this one; null for the others
 * @param transferredTo code of the department that deals with it instead of the lead; else null
 * @param reopenedAt when it came back, as another hazard; null while it did not
 * @param listedLevel TOWN, DISTRICT or CITY: the highest level at which it is listed (挂牌督办); else
 *     null
 * @param category code of the tenant's list of categories, e.g. FIRE_EXIT; null where nobody said
 *     and from builds that didn't tell
 * @param former what it counted as before, the oldest first; none where nothing changed and from
 *     builds that didn't tell
 */
public record HazardState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    UUID inspectionId,
    String number,
    String source,
    String level,
    String clauseId,
    String domainCode,
    String state,
    LocalDate foundOn,
    Instant recordedAt,
    Instant verifiedAt,
    Instant assignedAt,
    LocalDate deadline,
    Instant rectifiedAt,
    Instant reinspectedAt,
    Instant signedOffAt,
    Instant withdrawnAt,
    Boolean correctedOnTheSpot,
    Boolean rejected,
    LocalDate originalDeadline,
    Integer extensions,
    UUID reopens,
    String transferredTo,
    Instant reopenedAt,
    String listedLevel,
    String category,
    List<HazardFormer> former)
    implements EventState {
  public HazardState {
    former = former == null ? List.of() : List.copyOf(former);
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
