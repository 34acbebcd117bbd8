package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditEnums.CheckResult;
import io.zhiben.hazard.auditround.AuditEnums.Method;
import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.hazard.auditround.UnitScores.GroupScore;
import io.zhiben.hazard.criteria.CitedClause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round.
 *
 * @param team posts of those who look
 * @param listVersion version of its newest question list; 0 while it has none
 * @param figures as they are now; null in lists
 * @param cancelledAt null unless it was given up
 * @param report null until it is reported
 * @param actions what the caller may do now
 */
record RoundView(
    UUID id,
    long version,
    String number,
    String title,
    int planYear,
    String regionCode,
    String regionName,
    String domainCode,
    LocalDate from,
    LocalDate to,
    List<String> team,
    RoundState state,
    int listVersion,
    int units,
    Instant madeAt,
    Instant closedAt,
    Instant cancelledAt,
    String cancelReason,
    RoundFigures figures,
    RoundReport report,
    List<Action> actions) {

  /** What one can do with a round. */
  @Schema(name = "RoundAction")
  enum Action {
    SET_QUESTIONS,
    START,
    REPORT,
    CLOSE,
    CANCEL
  }

  /**
   * What a round came to.
   *
   * @param letters of {@code units}
   * @param received of {@code letters}
   * @param over problems verified or withdrawn, of {@code problems}
   * @param read of {@code recipients} of its notices, as {@code selfChecked}
   * @param found problems that the self-checks brought
   * @param groups points by group of questions, lowest share first
   */
  record RoundFigures(
      int units,
      long letters,
      long received,
      long problems,
      long answered,
      long over,
      long overdue,
      long common,
      long notices,
      long recipients,
      long read,
      long selfChecked,
      long found,
      List<GroupScore> groups) {}

  /**
   * The report of a round.
   *
   * @param figures as they were then
   */
  record RoundReport(String text, RoundFigures figures, Instant reportedAt) {}

  /** A question, with the newest evidence to it where it is shown for a unit. */
  record QuestionView(
      UUID id, int no, String group, String text, Method method, int points, CheckView check) {}

  /** Evidence to a question. */
  record CheckView(
      Method method,
      String evidence,
      CheckResult result,
      Integer points,
      String note,
      Instant checkedAt) {}

  /** A unit in a list. */
  record UnitSummary(
      UUID id,
      long version,
      UUID roundId,
      String roundNumber,
      String roundTitle,
      RoundState roundState,
      UnitKind kind,
      String unitCode,
      String unitName,
      String regionCode,
      String regionName,
      Instant letterAt,
      Instant receivedAt) {}

  /**
   * A unit with everything about it. The unit itself sees evidence and points from the letter on.
   *
   * @param checked of {@code questions} of the newest list
   * @param reportText of the round, once it is reported
   * @param actions what the caller may do now
   */
  record UnitView(
      UUID id,
      long version,
      UUID roundId,
      String roundNumber,
      String roundTitle,
      RoundState roundState,
      LocalDate from,
      LocalDate to,
      UnitKind kind,
      String unitCode,
      String unitName,
      UUID enterpriseId,
      String regionCode,
      String regionName,
      List<QuestionView> questions,
      int checked,
      int points,
      int maxPoints,
      List<GroupScore> groups,
      List<ProblemView> problems,
      LetterView letter,
      String reportText,
      List<UnitAction> actions) {}

  /** The feedback letter to a unit. */
  @Schema(name = "RoundLetter")
  record LetterView(String number, String text, Instant sentAt, Instant receivedAt) {}

  /** What one can do with a unit. */
  enum UnitAction {
    CHECK,
    FIND_PROBLEM,
    WRITE_LETTER,
    RECEIVE
  }

  /**
   * A problem.
   *
   * @param common the sector was told
   * @param overdueDays days after the deadline while the answer is owed
   * @param reviewNote of the last return, verification or withdrawal
   * @param actions what the caller may do now
   */
  record ProblemView(
      UUID id,
      long version,
      String number,
      UUID roundId,
      UUID unitId,
      String unitName,
      UUID questionId,
      String description,
      String basis,
      String owner,
      LocalDate deadline,
      long overdueDays,
      ProblemState state,
      boolean common,
      int timesReturned,
      String answer,
      Instant answeredAt,
      String reviewNote,
      Instant reviewedAt,
      List<ProblemAction> actions) {}

  /** What one can do with a problem. */
  enum ProblemAction {
    ANSWER,
    RETURN,
    VERIFY,
    WITHDRAW,
    NOTIFY
  }

  /**
   * A notice with how far it is.
   *
   * @param problemId null where it rests on what a month brought
   * @param month that month, e.g. {@code 2026-05}; else null
   * @param read of {@code recipients}, as {@code selfChecked}
   * @param found problems that the self-checks brought
   */
  record NoticeView(
      UUID id,
      String number,
      UUID problemId,
      String month,
      String title,
      String text,
      CitedClause clause,
      String regionCode,
      String domainCode,
      List<String> tags,
      LocalDate dueOn,
      Instant sentAt,
      int recipients,
      long read,
      long selfChecked,
      long found) {}

  /**
   * A notice as one recipient has it.
   *
   * @param id of the receipt
   * @param overdue the self-check is owed and its day has passed
   * @param actions what the caller may do now
   */
  record ReceiptView(
      UUID id,
      long version,
      UUID noticeId,
      String number,
      String title,
      String text,
      CitedClause clause,
      LocalDate dueOn,
      boolean overdue,
      UnitKind kind,
      String unitCode,
      String unitName,
      String regionCode,
      Instant readAt,
      Instant selfCheckedAt,
      Integer found,
      String note,
      List<ReceiptAction> actions) {}

  /** What a recipient can do. */
  enum ReceiptAction {
    READ,
    SELF_CHECK
  }
}
