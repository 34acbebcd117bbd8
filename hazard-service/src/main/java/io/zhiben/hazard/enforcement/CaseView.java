package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.document.DocumentLink;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.photo.AlbumPhoto;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One case. An enterprise sees what was served to it: no clue, facts, notes, photos or transfers.
 *
 * @param proposed measures that the party was told of
 * @param measures measures that were decided
 * @param hearingRequired what is proposed must not be decided without the offer of a hearing and a
 *     legal review
 * @param earlierSanctions earlier cases of the enterprise on the same ground that ended in a
 *     sanction (Z-111)
 * @param actions what the caller may do now
 * @param documents numbered documents about the case that the caller may read, oldest first
 * @param restoration it is closed only with a photo of afterwards (复原)
 * @param severe the party refused an order (拒不执行); never told to the party, like the refusals
 * @param restorationOverdue what was changed is not restored, and a measure is overdue: to be
 *     proposed for listed supervision (Y-459)
 * @param typical null while nobody submitted it as a typical case, and for the party
 * @param equipmentCode of the equipment that it is about; null where it is about none
 * @param planId the plan of inspections that is its campaign; null where it belongs to none
 * @param participants codes of the units that take part beside the lead; never told to the party
 * @param supervisedBy post or unit that supervises it (督办案件); null while nobody does, and for the
 *     party
 * @param recheckOn by when somebody looks whether what was closed stays closed; null where nothing
 *     was, and for the party
 */
record CaseView(
    UUID id,
    long version,
    String number,
    CaseState state,
    UUID enterpriseId,
    String enterpriseCode,
    String enterpriseName,
    String regionCode,
    String regionName,
    String department,
    String violationCode,
    String violationTitle,
    String violationBasis,
    String campaign,
    String clue,
    UUID inspectionId,
    UUID accidentId,
    List<FindingRef> findings,
    Instant openedAt,
    LocalDate filedOn,
    String facts,
    Boolean criminalThreshold,
    CaseNoticeView notice,
    boolean hearingRequired,
    List<CaseMeasureView> proposed,
    CaseDecisionView decision,
    List<CaseMeasureView> measures,
    List<CaseExecutionView> executions,
    Set<EnforcementAction> outcome,
    boolean sanctioned,
    boolean doublePenalty,
    long fineFen,
    long paidFen,
    LocalDate servedOn,
    String servedHow,
    LocalDate publishedOn,
    String publishedIn,
    LocalDate closedOn,
    List<CaseTransferView> transfers,
    List<EarlierCase> earlierSanctions,
    List<AlbumPhoto> photos,
    List<Journal.JournalLine> timeline,
    List<CaseVerb> actions,
    List<DocumentLink> documents,
    boolean restoration,
    TypicalView typical,
    boolean severe,
    List<CaseRefusalView> refusals,
    boolean restorationOverdue,
    String equipmentCode,
    UUID planId,
    List<String> participants,
    String supervisedBy,
    LocalDate supervisedUntil,
    LocalDate recheckOn) {

  /** The party refused what it was ordered. */
  record CaseRefusalView(LocalDate refusedOn, String witness, String note) {}

  /** A hazard that the case rests on. */
  record FindingRef(UUID hazardId, String hazardNumber, UUID inspectionId) {}

  record CaseNoticeView(
      LocalDate noticeOn,
      LocalDate replyUntil,
      boolean hearingOffered,
      String legalBasis,
      Heard heard,
      LocalDate heardOn,
      Boolean reviewPassed) {}

  record CaseDecisionView(
      LocalDate decidedOn, String decisionNumber, String reason, String outsideReason) {}

  /**
   * @param gradeMinFen least fine of the grade as it was when cited, in fen
   * @param outsideRange the fine lies outside its grade, or rests on none
   * @param paidFen of a fine, in fen
   * @param overdue decided, due and not carried out
   * @param goods what is seized or confiscated; null for other measures
   * @param resumedOn when what stood still began again; null while it stands still, and for what
   *     stops nothing
   * @param resumedAfter the inspection after which it did
   */
  record CaseMeasureView(
      UUID id,
      EnforcementAction kind,
      Against against,
      String post,
      Long fineFen,
      String gradeCode,
      String gradeTitle,
      Long gradeMinFen,
      Long gradeMaxFen,
      boolean outsideRange,
      String content,
      LocalDate dueOn,
      long paidFen,
      LocalDate finishedOn,
      boolean overdue,
      String goods,
      BigDecimal quantity,
      String quantityUnit,
      LocalDate resumedOn,
      UUID resumedAfter) {}

  record CaseExecutionView(
      UUID measureId, LocalDate doneOn, long paidFen, boolean finished, String note) {}

  /**
   * @param overdue no answer came in time
   * @param stage how far the procuratorate is; null elsewhere
   * @param days whole days from the opening of the case to the transfer (D-062)
   */
  record CaseTransferView(
      UUID id,
      TransferTarget target,
      String recipient,
      String basis,
      boolean wholeCase,
      LocalDate sentOn,
      LocalDate answerDueOn,
      boolean overdue,
      TransferAnswer answer,
      LocalDate answeredOn,
      String answerNote,
      String receipt,
      TransferStage stage,
      long days) {}

  /** A case that others learn from. */
  record TypicalView(
      TypicalState state,
      String title,
      String lesson,
      LocalDate submittedOn,
      String note,
      LocalDate reviewedOn) {}

  record EarlierCase(UUID id, String number, LocalDate decidedOn, long fineFen) {}
}
