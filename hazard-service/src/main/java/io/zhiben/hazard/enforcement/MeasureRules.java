package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.enforcement.CaseCommands.Measure;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What measures must be like, and what the party must be told of them. */
final class MeasureRules {
  private MeasureRules() {}

  /** Refuses a measure that contradicts itself; names it by its place in the list. */
  static void check(List<Measure> measures, LocalDate today) {
    for (int i = 0; i < measures.size(); i++) {
      String at = "measures[" + i + "].";
      Measure one = measures.get(i);
      if (one.kind() == EnforcementAction.TRANSFER) {
        throw Problem.ofField(CommonError.INVALID_FIELD, at + "kind");
      }
      boolean fine = one.kind() == EnforcementAction.PENALTY;
      if (fine != (one.fineFen() != null)) {
        throw Problem.ofField(CommonError.INVALID_FIELD, at + "fineFen");
      }
      if (!fine && one.gradeCode() != null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, at + "gradeCode");
      }
      boolean person = one.against() == Against.PERSON;
      if (person != (one.post() != null && !one.post().isBlank())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, at + "post");
      }
      if (one.kind().personal() && !person) {
        throw Problem.ofField(CommonError.INVALID_FIELD, at + "against");
      }
      checkGoods(one, at);
      checkOrder(one, at, today);
    }
  }

  /** What is taken is named; a quantity says of what. */
  private static void checkGoods(Measure one, String at) {
    boolean named = one.goods() != null && !one.goods().isBlank();
    if (one.kind().takesGoods() != named) {
      throw Problem.ofField(CommonError.INVALID_FIELD, at + "goods");
    }
    boolean unit = one.quantityUnit() != null && !one.quantityUnit().isBlank();
    if (one.quantity() != null && !named) {
      throw Problem.ofField(CommonError.INVALID_FIELD, at + "quantity");
    }
    if (unit != (one.quantity() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, at + "quantityUnit");
    }
  }

  private static void checkOrder(Measure one, String at, LocalDate today) {
    boolean order = one.kind() == EnforcementAction.RECTIFICATION_ORDER;
    if (order && (one.content() == null || one.content().isBlank())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, at + "content");
    }
    if (order && one.dueOn() == null) {
      throw Problem.ofField(CommonError.INVALID_FIELD, at + "dueOn");
    }
    if (one.dueOn() != null && one.dueOn().isBefore(today)) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, at + "dueOn");
    }
  }

  /** The grade that a fine cites; null where it cites none. */
  static Discretion.DiscretionGrade gradeOf(
      Measure measure, String field, Discretion.Violation violation) {
    if (measure.gradeCode() == null) {
      return null;
    }
    return violation
        .grade(measure.gradeCode())
        .orElseThrow(() -> Problem.ofField(CaseError.DISCRETION_GRADE_UNKNOWN, field));
  }

  /**
   * Whether a hearing must be offered (行政处罚法 art. 63): something is shut, somebody banned, or the
   * fines are high.
   */
  static boolean grave(List<Measure> measures, EnforcementRules rules) {
    return measures.stream().anyMatch(one -> one.kind().grave())
        || atLeast(Outcome.fines(measures, Against.UNIT), rules.hearingUnitFen())
        || atLeast(Outcome.fines(measures, Against.PERSON), rules.hearingPersonFen());
  }

  private static boolean atLeast(long fines, long limit) {
    return fines > 0 && fines >= limit;
  }

  /** Refuses a notice that gives the party less than the law does. */
  static void checkNotice(
      CaseCommands.ProposeMeasures command,
      EnforcementRules rules,
      WorkingDays calendar,
      LocalDate filedOn,
      LocalDate today) {
    if (command.noticeOn().isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "noticeOn");
    }
    if (command.noticeOn().isBefore(filedOn)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "noticeOn");
    }
    if (!command.hearingOffered() && grave(command.measures(), rules)) {
      throw Problem.ofField(CaseError.HEARING_MUST_BE_OFFERED, "hearingOffered");
    }
    int days = command.hearingOffered() ? rules.hearingWorkingDays() : rules.statementWorkingDays();
    LocalDate earliest = calendar.plus(command.noticeOn(), days).date();
    if (command.replyUntil().isBefore(earliest)) {
      throw Problem.ofField(CaseError.REPLY_PERIOD_TOO_SHORT, "replyUntil", earliest);
    }
  }

  /**
   * Refuses what is heavier than the party was told: it could not defend itself against that (行政处罚法
   * art. 45).
   */
  static void checkNotHeavier(List<Measure> told, List<Measure> decided) {
    Set<EnforcementAction> before = EnumSet.noneOf(EnforcementAction.class);
    told.forEach(one -> before.add(one.kind()));
    boolean heavier =
        decided.stream().anyMatch(one -> !before.contains(one.kind()))
            || Outcome.fines(decided, Against.UNIT) > Outcome.fines(told, Against.UNIT)
            || Outcome.fines(decided, Against.PERSON) > Outcome.fines(told, Against.PERSON);
    if (heavier) {
      throw Problem.of(CaseError.HEAVIER_THAN_TOLD);
    }
  }
}
