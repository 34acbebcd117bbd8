package io.zhiben.hazard.enforcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about cases. */
final class CaseCommands {
  private static final int NOTE = 1000;
  private static final int TEXT = 2000;
  private static final int LONG_TEXT = 4000;

  private CaseCommands() {}

  /**
   * What a case rests on: hazards, an inspection or an accident, at least one of them, all of the
   * enterprise.
   *
   * @param violationCode a ground of the tenant's discretion standard
   * @param campaign code of the campaign that it belongs to (Y-096); may be left out
   * @param equipmentCode of the equipment that it is about (Y-408); may be left out
   * @param planId the plan of inspections that is its campaign (Y-096); may be left out
   */
  record OpenCase(
      @NotNull UUID enterpriseId,
      @NotBlank @Size(max = 40) String violationCode,
      @NotBlank @Size(max = TEXT) String clue,
      @Size(max = 60) String campaign,
      @Size(max = 50) List<@NotNull UUID> hazardIds,
      UUID inspectionId,
      UUID accidentId,
      @Size(max = 60) String equipmentCode,
      UUID planId) {
    OpenCase {
      hazardIds = hazardIds == null ? List.of() : hazardIds.stream().distinct().toList();
    }
  }

  record FileCase(@Size(max = NOTE) String note) {}

  /** Why it is not filed, withdrawn or handed back. */
  record GiveCaseReason(@NotBlank @Size(max = NOTE) String reason) {}

  /**
   * @param facts what was established, and by which evidence
   * @param criminalThreshold what was found may be a crime; then it must be handed to criminal
   *     justice before it is closed (Y-103, Y-410)
   */
  record ConcludeInvestigation(
      @NotBlank @Size(max = LONG_TEXT) String facts, @NotNull Boolean criminalThreshold) {}

  /**
   * One measure.
   *
   * @param post of the person, where it meets one
   * @param fineFen for PENALTY only, in fen
   * @param gradeCode the grade of the discretion standard that the fine rests on
   * @param content what is ordered, or what the stop covers
   * @param dueOn until when
   * @param goods what is seized or confiscated, for these alone
   * @param quantity how much of it, with its unit; may be left out
   */
  @Schema(name = "DecidedMeasure")
  record Measure(
      @NotNull EnforcementAction kind,
      @NotNull Against against,
      @Size(max = 60) String post,
      @Positive Long fineFen,
      @Size(max = 40) String gradeCode,
      @Size(max = NOTE) String content,
      LocalDate dueOn,
      @Size(max = 200) String goods,
      @Positive @Digits(integer = 12, fraction = 3) BigDecimal quantity,
      @Size(max = 20) String quantityUnit) {}

  /**
   * @param noticeOn the day on which the party was told
   * @param replyUntil last day for its statement, or for asking for a hearing
   */
  record ProposeMeasures(
      @NotBlank @Size(max = TEXT) String legalBasis,
      @NotEmpty @Size(max = 20) List<@NotNull @Valid Measure> measures,
      @NotNull LocalDate noticeOn,
      @NotNull Boolean hearingOffered,
      @NotNull LocalDate replyUntil) {}

  record HearParty(
      @NotNull Heard how, @NotNull LocalDate heardOn, @NotBlank @Size(max = TEXT) String summary) {}

  record ReviewCase(@NotNull Boolean passed, @NotBlank @Size(max = NOTE) String note) {}

  /**
   * @param measures as proposed when left out; never heavier than what the party was told
   * @param reason why so and not otherwise (Y-046)
   * @param outsideReason needed when a fine lies outside its grade, or rests on none
   * @param decisionNumber of the paper (文号)
   */
  record DecideCase(
      @Size(min = 1, max = 20) List<@NotNull @Valid Measure> measures,
      @NotBlank @Size(max = TEXT) String reason,
      @Size(max = NOTE) String outsideReason,
      @Size(max = 60) String decisionNumber) {}

  record ServeDecision(@NotNull LocalDate servedOn, @NotBlank @Size(max = 200) String how) {}

  /**
   * @param paidFen what was paid with this, in fen; for PENALTY only
   * @param finished the measure is carried out; a fine is when it is paid
   */
  record RecordExecution(
      @NotNull UUID measureId,
      @NotNull LocalDate doneOn,
      @PositiveOrZero Long paidFen,
      boolean finished,
      @Size(max = NOTE) String note) {}

  record CloseCase(@Size(max = NOTE) String note) {}

  /**
   * @param wholeCase nothing is left to do here until the recipient answers
   */
  record TransferCase(
      @NotNull TransferTarget target,
      @NotBlank @Size(max = 200) String recipient,
      @NotBlank @Size(max = NOTE) String basis,
      boolean wholeCase) {}

  /**
   * @param receipt number of the recipient's receipt (回执); may be left out
   * @param stage how far the procuratorate is; only for what was handed to it, and never back
   */
  record AnswerTransfer(
      @NotNull UUID transferId,
      @NotNull TransferAnswer answer,
      @NotNull LocalDate answeredOn,
      @NotBlank @Size(max = NOTE) String note,
      @Size(max = 100) String receipt,
      TransferStage stage) {}

  /**
   * @param title without names
   * @param lesson what others learn from it, without names
   */
  record SubmitTypical(
      @NotBlank @Size(max = 100) String title, @NotBlank @Size(max = TEXT) String lesson) {}

  record ReviewTypical(@NotNull Boolean accepted, @NotBlank @Size(max = NOTE) String note) {}

  /**
   * @param witness who saw it, by post or unit, without names
   * @param note what was ordered and refused
   */
  record RecordRefusal(
      @NotNull LocalDate refusedOn,
      @NotBlank @Size(max = 100) String witness,
      @NotBlank @Size(max = NOTE) String note) {}

  /**
   * @param inspectionId of the supervising side, at the enterprise and after the stop was served
   */
  record ResumeStop(
      @NotNull UUID measureId,
      @NotNull LocalDate resumedOn,
      @NotNull UUID inspectionId,
      @Size(max = NOTE) String note) {}

  /**
   * @param departments codes of the units that take part beside the one that opened it
   */
  record AddParticipants(
      @NotEmpty @Size(max = 10)
          Set<@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String> departments,
      @Size(max = NOTE) String note) {}

  /**
   * @param conclusion what was agreed, without names
   */
  record RecordConsultation(
      @NotNull LocalDate heldOn, @NotBlank @Size(max = NOTE) String conclusion) {}

  /**
   * @param leader by post or unit, without names
   * @param until when it is to be concluded
   */
  record SuperviseCase(
      @NotBlank @Size(max = 100) String leader,
      @NotNull LocalDate until,
      @Size(max = NOTE) String note) {}

  /**
   * @param where the channel
   */
  record PublishCase(@NotNull LocalDate publishedOn, @NotBlank @Size(max = 200) String where) {}
}
