package io.zhiben.hazard.accident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about accidents. */
final class AccidentCommands {
  private static final int NOTE = 1000;
  private static final int LONG_TEXT = 4000;

  private AccidentCommands() {}

  /**
   * An accident or a near miss.
   *
   * @param enterpriseId whose it is; left out where it belongs to none, and then the place is said
   * @param regionCode the place, where it belongs to no enterprise
   * @param title what happened in a few words, without persons
   * @param spot where exactly
   * @param knownAt when the unit's people in charge knew
   * @param reportedAt when the unit reported to the authorities
   * @param figures none where left out
   * @param concealed it became known by a check and not by a report; then it may lie further back,
   *     and an enterprise cannot say so
   * @param hazardId the hazard that led to it, where one was known
   * @param influential it stirs the public, whatever its figures are; a fire is then warned of more
   *     widely (Y-497)
   * @param site where a fire was; left out for other accidents
   * @param roadSection of a traffic accident, as the place names it
   * @param burntAreaM2 of a fire, in square metres
   */
  record ReportAccident(
      @NotNull AccidentKind kind,
      @NotNull AccidentType type,
      UUID enterpriseId,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = LONG_TEXT) String description,
      @Size(max = 200) String spot,
      @NotNull Instant occurredAt,
      @NotNull Instant knownAt,
      @NotNull Instant reportedAt,
      @Valid AccidentFigures figures,
      boolean concealed,
      UUID hazardId,
      boolean influential,
      FireSite site,
      @Size(max = 100) String roadSection,
      @Min(0) @Max(100_000_000) Integer burntAreaM2) {
    ReportAccident {
      figures = figures == null ? AccidentFigures.NONE : figures;
      // accidents are counted by it
      roadSection = roadSection == null || roadSection.isBlank() ? null : roadSection.strip();
    }
  }

  /**
   * All figures as they are now.
   *
   * @param influential see {@link ReportAccident}; as before when left out
   * @param site the same
   * @param burntAreaM2 the same
   */
  record SupplementFigures(
      @NotNull @Valid AccidentFigures figures,
      @NotBlank @Size(max = NOTE) String note,
      Boolean influential,
      FireSite site,
      @Min(0) @Max(100_000_000) Integer burntAreaM2) {}

  record RelayReport(@NotNull AuthorityLevel level, @NotNull Instant relayedAt) {}

  /**
   * @param grade what the figures say; anything else is refused, so that nobody confirms by mistake
   */
  record ConfirmGrade(@NotNull Grade grade, @Size(max = NOTE) String note) {}

  /**
   * @param level of the government whose team investigates
   * @param lead the unit that leads the team
   */
  record StartInvestigation(
      @NotNull InvestigationLevel level,
      @NotBlank @Size(max = 100) String lead,
      @NotNull LocalDate startedOn) {}

  record ExtendInvestigation(
      @NotNull @Positive Integer days, @NotBlank @Size(max = NOTE) String reason) {}

  /**
   * @param responsible whether somebody is responsible (责任事故)
   * @param accountability how many of which post answer for it how; empty where nobody does
   * @param leadersNote why no leader answers for a larger fire; asked for where none does
   */
  record ConcludeAccident(
      @NotNull Boolean responsible,
      @NotEmpty Set<@NotNull DirectCause> directCauses,
      @NotEmpty Set<@NotNull IndirectCause> indirectCauses,
      @NotBlank @Size(max = LONG_TEXT) String finding,
      @Size(max = 50) List<@NotNull @Valid Accountability> accountability,
      @Size(max = NOTE) String leadersNote) {
    ConcludeAccident {
      accountability = accountability == null ? List.of() : accountability.stream().toList();
    }
  }

  /** So many of that post answer for it so. */
  record Accountability(
      @NotNull AccountablePost post,
      @NotNull AccountabilityMeans means,
      @Min(1) @Max(10_000) int count) {}

  /**
   * @param ownerPost who carries it out, by post
   */
  record AddMeasure(
      @NotBlank @Size(max = NOTE) String content,
      @NotBlank @Size(max = 60) String ownerPost,
      @NotNull LocalDate dueOn) {}

  /**
   * @param evidence what shows it, beside photos
   */
  @Schema(name = "DoAccidentMeasure")
  record DoMeasure(
      @NotNull UUID measureId,
      @NotNull LocalDate doneOn,
      @NotBlank @Size(max = NOTE) String evidence) {}

  /**
   * @param passed otherwise it is owed still
   */
  record VerifyMeasure(
      @NotNull UUID measureId, @NotNull Boolean passed, @NotBlank @Size(max = NOTE) String note) {}

  /**
   * 四不放过: all four, each with what shows it, or it stays open (Y-441).
   *
   * @param owedReason why measures may be carried out later; asked for while one is not verified
   * @param undecidedReason why no case upon a larger accident was decided; asked for while none is
   */
  record CloseAccident(
      boolean causeFound,
      boolean responsibleDealtWith,
      boolean measuresTaken,
      boolean lessonsTaught,
      @NotBlank @Size(max = NOTE) String note,
      @Size(max = NOTE) String causeEvidence,
      @Size(max = NOTE) String responsibleEvidence,
      @Size(max = NOTE) String measuresEvidence,
      @Size(max = NOTE) String lessonsEvidence,
      @Size(max = NOTE) String owedReason,
      @Size(max = NOTE) String undecidedReason) {}

  /**
   * @param publishedIn where the evaluation was made public, such as its address; may be left out
   * @param accountability how many of which post were held to account how by now; asked for where
   *     the investigation named some, and empty where nobody was
   * @param score how well the measures were carried out; asked for of fires that must be
   *     investigated
   */
  record EvaluateAccident(
      @NotBlank @Size(max = LONG_TEXT) String evaluation,
      @NotNull LocalDate evaluatedOn,
      @Size(max = 300) String publishedIn,
      @Size(max = 50) List<@NotNull @Valid Accountability> accountability,
      @Min(0) @Max(100) Integer score) {
    EvaluateAccident {
      accountability = accountability == null ? null : accountability.stream().toList();
    }
  }

  /**
   * A public warning of a fire.
   *
   * @param scope at least as wide as the rule says
   * @param channel by which it went out
   */
  record IssueWarning(
      @NotNull WarningScope scope,
      @NotNull Instant issuedAt,
      @NotBlank @Size(max = 200) String channel) {}

  record WithdrawAccident(@NotBlank @Size(max = NOTE) String reason) {}

  /**
   * A hint compared with the accidents that were reported.
   *
   * @param enterpriseId about whom; left out where nobody knows, and then the place is said
   * @param reference number or name of the source's own record, without persons
   * @param accidentId the accident that it turned out to be
   */
  record CheckConcealment(
      UUID enterpriseId,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @NotNull HintSource source,
      @Size(max = 100) String reference,
      @NotNull LocalDate hintOn,
      @NotNull CheckResult result,
      UUID accidentId,
      @NotBlank @Size(max = 2000) String note) {}
}
