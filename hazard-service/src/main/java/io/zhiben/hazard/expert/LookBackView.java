package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.Consequence;
import io.zhiben.hazard.expert.ExpertEnums.LookBackFinding;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look-back. An agency sees it though its contract has ended, so it carries what there is to
 * answer to.
 *
 * @param foundOn when the major hazard was found
 * @param visitedOn when the provider was there
 * @param statementDue last day for the provider's statement; decided before only with one
 * @param consequence NONE unless it was MISSED
 * @param actions what the caller may do now
 */
record LookBackView(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    UUID hazardId,
    String hazardNumber,
    String clauseId,
    String clauseNo,
    String clauseText,
    LocalDate foundOn,
    UUID visitId,
    String visitNumber,
    LocalDate visitedOn,
    UUID engagementId,
    ProviderKind provider,
    String providerCode,
    LookBackState state,
    Instant openedAt,
    LocalDate statementDue,
    String statement,
    Instant statedAt,
    LookBackFinding finding,
    String findingReason,
    Consequence consequence,
    String consequenceNote,
    Instant decidedAt,
    List<Action> actions) {

  /** What one can do with a look-back. */
  @Schema(name = "LookBackAction")
  enum Action {
    STATE,
    DECIDE
  }
}
