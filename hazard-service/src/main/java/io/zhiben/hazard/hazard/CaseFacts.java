package io.zhiben.hazard.hazard;

import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features need of a hazard.
 *
 * @param state name of its lifecycle state
 * @param level null until graded
 * @param clauseSetId the set of criteria that makes it major; null for others
 * @param gradedOn local day; null until graded
 * @param deadline last day of rectification; null until assigned
 * @param owed its rectification is owed: the deadline runs
 * @param open neither signed off nor withdrawn
 * @param settled it passed the re-inspection, was signed off or withdrawn
 */
public record CaseFacts(
    UUID id,
    String number,
    Place place,
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName,
    String state,
    Level level,
    String clauseSetId,
    LocalDate gradedOn,
    LocalDate deadline,
    boolean owed,
    boolean open,
    boolean settled) {

  /** Whether the last day of rectification has passed and it is owed still. */
  public boolean overdue(LocalDate today) {
    return owed && deadline.isBefore(today);
  }
}
