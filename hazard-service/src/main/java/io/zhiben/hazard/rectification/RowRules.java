package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.rectification.LedgerCommands.AddLedgerRow;
import io.zhiben.hazard.rectification.LedgerCommands.FinishRow;
import io.zhiben.hazard.rectification.LedgerCommands.RowFacts;
import io.zhiben.hazard.rectification.LedgerCommands.RowOutcome;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** What may stand in a row. */
final class RowRules {
  private RowRules() {}

  /** An enterprise is named by its id, everything else by words and a place. */
  static void checkObject(AddLedgerRow said) {
    boolean enterprise = said.objectKind() == LedgerObjectKind.ENTERPRISE;
    if (enterprise != (said.enterpriseId() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "enterpriseId");
    }
    boolean named = said.objectName() != null && !said.objectName().isBlank();
    if (enterprise == named) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "objectName");
    }
    if (enterprise == (said.regionCode() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "regionCode");
    }
  }

  /**
   * @param former last days that the row has now, which may stay in the past; null of a new row
   */
  static void checkFacts(
      RowFacts said,
      LedgerObjectKind kind,
      LedgerTerms terms,
      Former former,
      Caller caller,
      LocalDate today) {
    terms.require(TermKind.CATEGORY, said.categoryCode(), "facts.categoryCode");
    terms.require(TermKind.PHASE, said.phaseCode(), "facts.phaseCode");
    terms.require(TermKind.DEPARTMENT, said.department(), "facts.department");
    checkTreatments(said, terms);
    checkVulnerable(said, kind, caller);
    if (!RowPolicy.fills(caller, said.department())) {
      throw Problem.ofField(RectificationError.LEDGER_NOT_YOUR_DEPARTMENT, "facts.department");
    }
    boolean planned = said.longTermPlan() != null && !said.longTermPlan().isBlank();
    if (planned != (said.planDueOn() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "facts.planDueOn");
    }
    notPast(said.dueOn(), former == null ? null : former.dueOn(), today, "facts.dueOn");
    notPast(said.planDueOn(), former == null ? null : former.planDueOn(), today, "facts.planDueOn");
  }

  /** The last days of a row before it is changed. */
  record Former(LocalDate dueOn, LocalDate planDueOn) {}

  private static void checkTreatments(RowFacts said, LedgerTerms terms) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < said.treatments().size(); i++) {
      String field = "facts.treatments[" + i + "]";
      terms.require(TermKind.TREATMENT, said.treatments().get(i), field);
      if (!seen.add(said.treatments().get(i))) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field);
      }
    }
  }

  private static void checkVulnerable(RowFacts said, LedgerObjectKind kind, Caller caller) {
    if (said.vulnerable() == null) {
      return;
    }
    if (kind != LedgerObjectKind.HOUSEHOLD) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "facts.vulnerable");
    }
    if (!caller.may(Right.VULNERABLE_HOUSEHOLD_READ)) {
      throw Problem.ofField(CommonError.FORBIDDEN, "facts.vulnerable");
    }
  }

  private static void notPast(LocalDate day, LocalDate former, LocalDate today, String field) {
    if (day != null && day.isBefore(today) && !Objects.equals(day, former)) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, field);
    }
  }

  /** Somebody looked at some day of the ledger that has come. */
  static void checkSurveyed(LocalDate day, LocalDate firstDay, LocalDate today) {
    if (day.isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "surveyedOn");
    }
    if (day.isBefore(firstDay)) {
      throw Problem.ofField(RectificationError.LEDGER_DAY_TOO_EARLY, "surveyedOn");
    }
  }

  static void checkFinish(FinishRow said, LocalDate surveyedOn, LocalDate today) {
    if (said.doneOn().isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "doneOn");
    }
    if (said.doneOn().isBefore(surveyedOn)) {
      throw Problem.ofField(RectificationError.LEDGER_DAY_TOO_EARLY, "doneOn");
    }
    boolean reasoned = said.reason() != null && !said.reason().isBlank();
    if (said.outcome() == RowOutcome.NOT_NEEDED && !reasoned) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "reason");
    }
  }
}
