package io.zhiben.hazard.accident;

import io.zhiben.hazard.accident.AccidentCommands.Accountability;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.photo.AlbumPhoto;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One accident or near miss.
 *
 * @param enterpriseId null where it belongs to none
 * @param reportDueAt until when the unit had to report; null for near misses
 * @param reportLate it reported later, or not at all
 * @param reportMinutes minutes between knowing and reporting
 * @param nextRelay the level that is to be told now, and until when; null when none is
 * @param grade what the figures say; null for near misses
 * @param actions what the caller may do now
 * @param warningScope how widely a fire is made known; null where it is none
 * @param warningMissing it was not made known so widely yet
 * @param evaluationOutcome who was held to account how by the evaluation
 * @param fire null where it is none
 * @param rescue null until somebody recorded it
 */
record AccidentView(
    UUID id,
    long version,
    String number,
    AccidentKind kind,
    AccidentType type,
    AccidentStage state,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    String title,
    String description,
    String spot,
    UUID hazardId,
    Instant occurredAt,
    Instant knownAt,
    Instant reportedAt,
    Instant reportDueAt,
    boolean reportLate,
    long reportMinutes,
    boolean concealed,
    Instant recordedAt,
    LocalDate supplementUntil,
    AccidentFigures figures,
    Grade grade,
    boolean gradeConfirmed,
    List<AccidentRelayView> relays,
    AccidentRelayDue nextRelay,
    AccidentInvestigationView investigation,
    List<AccidentMeasureView> measures,
    LocalDate closedOn,
    LocalDate evaluationDueOn,
    boolean evaluationOverdue,
    LocalDate evaluatedOn,
    String evaluation,
    String evaluationPublishedIn,
    List<AlbumPhoto> photos,
    List<Journal.JournalLine> timeline,
    List<AccidentVerb> actions,
    boolean influential,
    WarningScope warningScope,
    boolean warningMissing,
    List<FireWarningView> warnings,
    List<LocalDate> evaluationRemindedOn,
    List<Accountability> evaluationOutcome,
    FireView fire,
    FireView.RescueView rescue,
    Gates gates,
    String roadSection) {

  /** A fire was made known. */
  record FireWarningView(WarningScope scope, Instant issuedAt, String channel) {}

  record AccidentRelayView(AuthorityLevel level, Instant relayedAt, Instant dueAt, boolean late) {}

  record AccidentRelayDue(AuthorityLevel level, Instant dueAt, boolean overdue) {}

  /**
   * @param dueOn until when it has to be concluded; null for near misses
   */
  record AccidentInvestigationView(
      InvestigationLevel level,
      String lead,
      LocalDate startedOn,
      LocalDate dueOn,
      boolean extended,
      boolean overdue,
      LocalDate concludedOn,
      Boolean responsible,
      Set<DirectCause> directCauses,
      Set<IndirectCause> indirectCauses,
      String finding,
      List<Accountability> accountability) {}

  /**
   * @param verifiedOn when somebody else found it good; null before
   */
  record AccidentMeasureView(
      UUID id,
      int no,
      String content,
      String ownerPost,
      LocalDate dueOn,
      LocalDate doneOn,
      String evidence,
      LocalDate verifiedOn,
      boolean overdue) {}
}
