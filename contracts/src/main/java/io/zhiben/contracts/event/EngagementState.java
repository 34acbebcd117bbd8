package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One engagement of an agency, an expert of the pool or a benchmark enterprise. Experts have no
 * code here: it would lead to a person.
 *
 * @param place the place that engages
 * @param purpose HELP (帮扶), DIAGNOSIS (诊断), GUIDANCE (分级指导) or CHECK
 * @param provider AGENCY, EXPERT or BENCHMARK
 * @param agencyCode null unless an agency
 * @param state OPEN or CLOSED
 * @param plannedVisits promised for the whole time
 * @param keyObjects of its enterprises
 */
public record EngagementState(
    UUID id,
    long version,
    Ancestry place,
    String number,
    String purpose,
    String provider,
    String agencyCode,
    String state,
    LocalDate from,
    LocalDate to,
    int plannedVisits,
    int enterprises,
    int keyObjects,
    LocalDate closedOn)
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
