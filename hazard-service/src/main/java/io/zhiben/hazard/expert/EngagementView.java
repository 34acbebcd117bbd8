package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.DeclarationOutcome;
import io.zhiben.hazard.expert.ExpertEnums.EngagementState;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.expert.ExpertEnums.Purpose;
import io.zhiben.hazard.expert.ExpertEnums.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An engagement with how far it is.
 *
 * @param providerCode the agency's, the expert's or the benchmark enterprise's code
 * @param actions what the caller may do now
 * @param feeFen what the service costs; null where it is free or not known
 */
record EngagementView(
    UUID id,
    long version,
    String number,
    String title,
    Purpose purpose,
    String regionCode,
    String regionName,
    ProviderKind provider,
    String providerCode,
    UUID expertId,
    LocalDate from,
    LocalDate to,
    String scope,
    EngagementState state,
    Instant madeAt,
    Instant closedAt,
    String closeReason,
    EngagementFigures figures,
    List<Action> actions,
    Long feeFen) {

  /** What one can do with an engagement. */
  @Schema(name = "EngagementAction")
  enum Action {
    CLOSE,
    DECLARE,
    SUBMIT_VISIT,
    RATE
  }

  /**
   * Figures of accepted reports; every rate with numerator and denominator.
   *
   * @param visits done, of {@code plannedVisits}
   * @param visitedEnterprises of {@code enterprises}
   * @param visitedKeyObjects of {@code keyObjects} (D-065)
   * @param adopted of {@code decided} opinions
   * @param ratings how many rate; {@code points} of {@code maxPoints} all together
   */
  record EngagementFigures(
      long visits,
      int plannedVisits,
      long visitedEnterprises,
      long enterprises,
      long visitedKeyObjects,
      long keyObjects,
      long adopted,
      long decided,
      long ratings,
      long points,
      long maxPoints,
      long lookBacks) {}

  /**
   * An enterprise of an engagement.
   *
   * @param visits accepted reports about it
   */
  record EngagedView(UUID enterpriseId, String enterpriseName, boolean keyObject, long visits) {}

  /**
   * What was declared.
   *
   * @param expertId null for the provider as a whole
   * @param until last day of the tie; null while it lasts
   * @param rule the rules that told the outcome, with their version
   * @param liftable an officer may lift it
   */
  record DeclarationView(
      UUID id,
      UUID enterpriseId,
      UUID expertId,
      Relation relation,
      LocalDate until,
      DeclarationOutcome outcome,
      String rule,
      String note,
      Instant declaredAt,
      Instant liftedAt,
      String liftReason,
      boolean liftable) {}
}
