package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Periods and amounts that tenants may set themselves. The ones that ship: a hearing is offered for
 * fines from 50,000 yuan of a unit and 20,000 of a person (安全生产违法行为行政处罚办法), asked for within 5
 * working days (行政处罚法 art. 64 and 85), statements within 3; an unanswered transfer is shown after
 * 30 days (Y-543).
 *
 * @param hearingUnitFen fine of a unit from which a hearing is offered, in fen
 * @param hearingPersonFen the same for a person
 * @param hearingWorkingDays working days after the notice in which a hearing may be asked for
 * @param statementWorkingDays the same for a statement
 * @param transferAnswerDays days after which an unanswered transfer is overdue
 * @param watchMonths length of the periods in which units that don't penalise are looked for
 *     (T-087), one that fills a year: 3, a quarter, when left out
 * @param repeatMonths a sanction of so many months before makes a party a repeater (Z-111): 12 when
 *     left out
 * @param recheckDays days after the service of a closure by which somebody looks whether it holds
 *     (Z-108): 30 when left out
 * @param publishDays days after a decision by which it is made public (Y-409; 国办发〔2018〕118号 gives 7
 *     working days): 10 when left out
 * @param districtAnswers what is handed to the district is answered by the district alone (D-062),
 *     as it is when left out; false where the district doesn't work with the suite
 */
record EnforcementRules(
    @PositiveOrZero long hearingUnitFen,
    @PositiveOrZero long hearingPersonFen,
    @Min(1) @Max(60) int hearingWorkingDays,
    @Min(1) @Max(60) int statementWorkingDays,
    @Min(1) @Max(365) int transferAnswerDays,
    @NotNull @Min(1) @Max(12) Integer watchMonths,
    @NotNull @Min(1) @Max(120) Integer repeatMonths,
    @NotNull @Min(1) @Max(365) Integer recheckDays,
    @NotNull @Min(1) @Max(365) Integer publishDays,
    @NotNull Boolean districtAnswers) {
  private static final int QUARTER = 3;
  private static final int REPEAT_MONTHS = 12;
  private static final int RECHECK_DAYS = 30;
  private static final int PUBLISH_DAYS = 10;

  static final TenantSettings.Kind<EnforcementRules> SETTING =
      new TenantSettings.Kind<>(
          "ENFORCEMENT_RULES",
          EnforcementRules.class,
          new EnforcementRules(
              5_000_000,
              2_000_000,
              5,
              3,
              30,
              QUARTER,
              REPEAT_MONTHS,
              RECHECK_DAYS,
              PUBLISH_DAYS,
              true));

  EnforcementRules {
    // settings of before name none
    watchMonths = watchMonths == null ? QUARTER : watchMonths;
    repeatMonths = repeatMonths == null ? REPEAT_MONTHS : repeatMonths;
    recheckDays = recheckDays == null ? RECHECK_DAYS : recheckDays;
    publishDays = publishDays == null ? PUBLISH_DAYS : publishDays;
    districtAnswers = districtAnswers == null || districtAnswers;
  }

  /** Refuses periods that don't fill a year. */
  void requireSound() {
    if (12 % watchMonths != 0) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "watchMonths");
    }
  }
}
