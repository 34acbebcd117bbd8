package io.zhiben.contracts.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One object of a ledger of a special rectification (专项整治台账): codes, days and numbers. What the
 * object is called, where a household lives and whether it needs care stays with the service.
 *
 * @param place where the object lies
 * @param objectKind ENTERPRISE, PLACE or HOUSEHOLD
 * @param enterpriseId null unless an enterprise
 * @param categoryCode of the ledger's categories
 * @param phaseCode of the ledger's phases; null where the row names none
 * @param departmentCode of the line department; null where the row names none
 * @param state LISTED, SURVEYED, IN_PROGRESS, RECTIFIED, REMOVED or NOT_NEEDED
 * @param quantity area or number in the ledger's unit; null where none was said
 * @param publicity items handed out or talks held
 * @param surveyedOn null while nobody looked
 * @param planDueOn last day of a plan of long standing; null without one
 * @param doneOn null while it is not over
 */
public record LedgerRowState(
    UUID id,
    long version,
    Ancestry place,
    UUID ledgerId,
    String objectKind,
    UUID enterpriseId,
    String categoryCode,
    String phaseCode,
    String departmentCode,
    String state,
    BigDecimal quantity,
    int publicity,
    LocalDate surveyedOn,
    LocalDate dueOn,
    LocalDate planDueOn,
    LocalDate doneOn,
    UUID hazardId)
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
