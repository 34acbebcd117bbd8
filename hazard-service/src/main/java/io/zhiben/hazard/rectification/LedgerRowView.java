package io.zhiben.hazard.rectification;

import io.zhiben.hazard.hazard.HazardLink;
import io.zhiben.hazard.photo.AlbumPhoto;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One row of a ledger.
 *
 * @param vulnerable null for whoever has no right to know, and for rows that are no household
 * @param overdueDays after the last day; 0 when nothing is owed
 * @param idleDays whole days since anybody wrote the row
 * @param hazard null while none is linked, and when the caller doesn't reach it
 * @param photos only of one row, not in lists
 * @param milestones steps of the plan of long standing, in order
 * @param pastLimit not over, and the plan's last day or an undone step of it has passed
 */
record LedgerRowView(
    UUID id,
    long version,
    UUID ledgerId,
    LedgerObjectKind objectKind,
    UUID enterpriseId,
    String objectName,
    String regionCode,
    String regionName,
    String address,
    Boolean vulnerable,
    String categoryCode,
    String categoryTitle,
    String phaseCode,
    String phaseTitle,
    String department,
    BigDecimal quantity,
    LocalDate surveyedOn,
    String finding,
    List<String> treatments,
    String measure,
    LocalDate dueOn,
    long overdueDays,
    String longTermPlan,
    LocalDate planDueOn,
    int publicity,
    UUID hazardId,
    HazardLink hazard,
    RowLifecycle state,
    String stateReason,
    LocalDate doneOn,
    Instant updatedAt,
    long idleDays,
    List<AlbumPhoto> photos,
    List<RowVerb> actions,
    List<LedgerMilestoneView> milestones,
    boolean pastLimit) {

  /**
   * A step of the plan.
   *
   * @param doneOn null until it is done
   */
  record LedgerMilestoneView(LocalDate dueOn, String text, LocalDate doneOn) {}
}
