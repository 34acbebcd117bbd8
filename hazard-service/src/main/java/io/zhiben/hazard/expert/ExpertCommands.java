package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.Consequence;
import io.zhiben.hazard.expert.ExpertEnums.ExpertKind;
import io.zhiben.hazard.expert.ExpertEnums.LookBackFinding;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.expert.ExpertEnums.Purpose;
import io.zhiben.hazard.expert.ExpertEnums.Relation;
import io.zhiben.hazard.expert.ExpertEnums.Urgency;
import io.zhiben.hazard.expert.ExpertEnums.VisitMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What callers ask of this feature. */
final class ExpertCommands {
  private ExpertCommands() {}

  /**
   * An expert for the pool of the caller's place, by code.
   *
   * @param organisation where the expert belongs; no person's name
   * @param agencyCode of the agency that the expert is a member of; only for AGENCY_STAFF
   * @param grade of the professional title (职称)
   */
  record AddExpert(
      @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String code,
      @NotNull ExpertKind kind,
      @NotBlank @Size(max = 60) String speciality,
      @NotBlank @Size(max = 100) String organisation,
      @Size(max = 18) String agencyCode,
      @Size(max = 60) String grade) {}

  /** Ends or gives back something, with the reason. */
  record ExpertReason(@NotBlank @Size(max = 500) String reason) {}

  /**
   * A service for enterprises.
   *
   * @param regionCode the place that engages; the caller's own when left out
   * @param agencyCode for AGENCY: a service contract assigns each enterprise to it
   * @param expertId for EXPERT: of the pool
   * @param benchmarkId for BENCHMARK: the enterprise that helps
   * @param scope what is to be looked at
   * @param plannedVisits how many visits are promised
   * @param feeFen what the service costs; null where it is free or not known
   */
  record MakeEngagement(
      @NotBlank @Size(max = 100) String title,
      @NotNull Purpose purpose,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @NotNull ProviderKind provider,
      @Size(max = 18) String agencyCode,
      UUID expertId,
      UUID benchmarkId,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotBlank @Size(max = 1000) String scope,
      @NotNull @Min(1) @Max(100_000) Integer plannedVisits,
      @NotEmpty @Size(max = 500) List<@NotNull @Valid EngageEnterprise> enterprises,
      @PositiveOrZero @Max(100_000_000_000L) Long feeFen) {}

  /**
   * An enterprise of a service.
   *
   * @param keyObject one of the named key objects (D-065)
   */
  record EngageEnterprise(@NotNull UUID enterpriseId, boolean keyObject) {}

  /**
   * What ties the provider, or one of its experts, to an enterprise.
   *
   * @param expertId the expert that it is about; left out for the provider as a whole
   * @param until last day of the tie; left out while it lasts
   */
  record DeclareConflict(
      @NotNull UUID enterpriseId,
      UUID expertId,
      @NotNull Relation relation,
      LocalDate until,
      @Size(max = 1000) String note) {}

  /**
   * The report of a visit.
   *
   * @param expertIds those of the pool who came; may be empty for an agency or benchmark enterprise
   * @param inspectionId the inspection that the visit made, whose findings are hazards already
   */
  record SubmitVisit(
      @NotNull UUID engagementId,
      @NotNull UUID enterpriseId,
      @NotNull LocalDate visitedOn,
      @NotNull VisitMode mode,
      @Size(max = 20) Set<@NotNull UUID> expertIds,
      UUID inspectionId,
      @NotNull @Valid VisitContent report) {
    SubmitVisit {
      expertIds = expertIds == null ? Set.of() : expertIds;
    }
  }

  /** The next version of a report that was given back. */
  record ResubmitVisit(@NotNull @Valid VisitContent report) {}

  /**
   * What the report says.
   *
   * @param explainedSets criteria sets that were explained on the visit (D-066)
   * @param attendees how many listened; left out when nothing was explained
   * @param opinions one per item; an empty list says explicitly that there is nothing to say
   */
  record VisitContent(
      @NotBlank @Size(max = 4000) String summary,
      @Size(max = 20) List<@NotBlank @Size(max = 40) String> explainedSets,
      @Min(0) @Max(10_000) Integer attendees,
      @NotNull @Size(max = 100) List<@NotNull @Valid GiveOpinion> opinions) {
    VisitContent {
      explainedSets = explainedSets == null ? List.of() : explainedSets;
    }
  }

  /**
   * An opinion on one item.
   *
   * @param questionRef the checklist's item or question that it answers, as the list names it
   * @param findingId the hazard that the inspection made of it; left out where there is none
   * @param problem what is wrong
   * @param place where in the enterprise
   * @param clauseId clause of the criteria for major hazards that it rests on
   * @param basis another law or standard, in words
   */
  record GiveOpinion(
      @Size(max = 100) String questionRef,
      UUID findingId,
      @NotBlank @Size(max = 2000) String problem,
      @Size(max = 200) String place,
      @Size(max = 60) String clauseId,
      @Size(max = 500) String basis,
      @NotBlank @Size(max = 2000) String advice,
      @NotNull Urgency urgency) {}

  /**
   * The officer's word on an opinion.
   *
   * @param reason needed when it is not adopted
   */
  record DecideOpinion(@NotNull Boolean adopted, @Size(max = 1000) String reason) {}

  /** What the provider says to a look-back. */
  record GiveStatement(@NotBlank @Size(max = 4000) String statement) {}

  /** What the officer finds. */
  record DecideLookBack(
      @NotNull LookBackFinding finding,
      @NotBlank @Size(max = 2000) String reason,
      @NotNull Consequence consequence,
      @Size(max = 1000) String consequenceNote) {}

  /** A rating: points for each criterion of the rater's. */
  record RateEngagement(
      @NotEmpty @Size(max = 20) List<@NotNull @Valid CriterionScore> scores,
      @Size(max = 1000) String remark) {}

  /** Points for one criterion. */
  record CriterionScore(@NotBlank @Size(max = 20) String code, @Min(0) @Max(1000) int points) {}
}
