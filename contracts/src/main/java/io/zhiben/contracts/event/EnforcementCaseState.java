package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One enforcement case. What was found, said and reasoned stays in hazard-service.
 *
 * @param violationCode the ground, a code of the tenant's discretion standard
 * @param state CLUE, FILED, INVESTIGATED, PROPOSED, DECIDED, SERVED, EXECUTED, CLOSED, NOT_FILED,
 *     WITHDRAWN or TRANSFERRED
 * @param department that leads the case; null when the safety office does
 * @param actions what was decided: WARNING, RECTIFICATION_ORDER, SUSPENSION, PENALTY, CLOSURE,
 *     CREDIT_REPORT, OCCUPATION_BAN, CONFISCATION, SEIZURE, LICENCE_SUSPENSION, LICENCE_REVOCATION,
 *     DOWNGRADE, PRACTICE_SUSPENSION; and TRANSFER when it was handed to others
 * @param sanctioned one of the actions is an administrative penalty (行政处罚)
 * @param fineFen fines that were decided, in fen
 * @param paidFen of them paid
 * @param doublePenalty the unit and a person were fined for the same thing (一案双罚)
 */
public record EnforcementCaseState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    UUID inspectionId,
    UUID accidentId,
    String number,
    String violationCode,
    String state,
    String department,
    Set<String> actions,
    boolean sanctioned,
    long fineFen,
    long paidFen,
    boolean doublePenalty,
    Instant openedAt,
    LocalDate filedOn,
    LocalDate decidedOn,
    LocalDate servedOn,
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
