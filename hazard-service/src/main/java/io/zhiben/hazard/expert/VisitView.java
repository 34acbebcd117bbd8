package io.zhiben.hazard.expert;

import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.expert.ExpertEnums.OpinionDecision;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.expert.ExpertEnums.Urgency;
import io.zhiben.hazard.expert.ExpertEnums.VisitMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit with the newest version of its report.
 *
 * @param experts those of the pool who came
 * @param inspectionId the inspection that it made, else null
 * @param lookUntil until when a major hazard found there leads back to it
 * @param versions of the report, oldest first; an enterprise sees the accepted one only
 * @param actions what the caller may do now
 */
record VisitView(
    UUID id,
    long version,
    String number,
    UUID engagementId,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    ProviderKind provider,
    String providerCode,
    Set<UUID> experts,
    LocalDate visitedOn,
    VisitMode mode,
    UUID inspectionId,
    VisitState state,
    LocalDate lookUntil,
    Instant submittedAt,
    Instant acceptedAt,
    ReportView report,
    List<ReportVersion> versions,
    List<Action> actions) {

  /** What one can do with a visit's report. */
  @Schema(name = "VisitAction")
  enum Action {
    RESUBMIT,
    RETURN,
    ACCEPT,
    DECIDE,
    RATE
  }

  /** One version of the report. */
  @Schema(name = "VisitReportView")
  record ReportView(
      int no,
      String summary,
      List<String> explainedSets,
      Integer attendees,
      List<OpinionView> opinions) {}

  /** When a version was handed in, and given back. */
  record ReportVersion(int no, Instant submittedAt, Instant returnedAt, String returnReason) {}

  /**
   * An opinion on one item.
   *
   * @param no counts from 1 in its version
   * @param findingId the hazard that the inspection had made of it, else null
   * @param hazardId the hazard that it is, once adopted
   */
  record OpinionView(
      int no,
      String questionRef,
      UUID findingId,
      String problem,
      String place,
      CitedClause clause,
      String basis,
      String advice,
      Urgency urgency,
      OpinionDecision decision,
      String decideReason,
      Instant decidedAt,
      UUID hazardId) {}

  /**
   * A visit in a list.
   *
   * @param opinions in the newest version; {@code decided} of them are decided on
   */
  record VisitRow(
      UUID id,
      long version,
      String number,
      UUID engagementId,
      UUID enterpriseId,
      String enterpriseName,
      String regionCode,
      String regionName,
      ProviderKind provider,
      String providerCode,
      LocalDate visitedOn,
      VisitMode mode,
      VisitState state,
      long opinions,
      int decided) {}
}
