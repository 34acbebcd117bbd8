package io.zhiben.hazard.firecheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One month of one enterprise.
 *
 * @param month e.g. {@code 2026-11}
 * @param complete all six parts are there
 * @param completedOn when the last of them came; null before
 * @param late it was completed after its month
 * @param recorded how many parts are there
 * @param parts in their order; empty in lists
 * @param missing those that are not there; empty in lists
 */
record FireSelfCheckView(
    UUID id,
    long version,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String month,
    boolean complete,
    LocalDate completedOn,
    boolean late,
    int recorded,
    List<SelfPartView> parts,
    List<SelfPart> missing) {
  record SelfPartView(SelfPart part, LocalDate doneOn, String note, Instant recordedAt) {}

  /** An enterprise that has not begun a month. */
  record MissingSelfCheck(UUID enterpriseId, String code, String name, String regionCode) {}

  /** How far the months of a place are. */
  record SelfCheckFigures(String month, long begun, long complete, long late) {}
}
