package io.zhiben.hazard.accident;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Thresholds and periods about accidents, which a tenant may set. Those that ship are of 国务院令第493号:
 * grades (art. 3), one hour for the unit (art. 9), two hours a level (art. 11), 30 days for
 * supplements, 7 for fires and traffic (art. 13), 60 days for the investigation and 60 more once
 * (art. 29); the evaluation within a year after closing (Z-102, Y-105).
 *
 * @param larger from which an accident is larger
 * @param major from which it is major
 * @param extraordinary from which it is extraordinary
 * @param unitMinutes minutes in which the unit reports after it knows
 * @param levelMinutes minutes in which each authority reports further
 * @param supplementDays days after the accident in which figures are supplemented
 * @param shortSupplementDays the same for fires and traffic
 * @param investigationDays days that an investigation may take
 * @param extensionDays by which it is extended at most, once
 * @param evaluationMonths months after closing in which the evaluation is due
 * @param firstReminderDays days before that from which it is reminded of, 60 when left out
 * @param lastReminderDays the same for the last time, 30 when left out
 * @param injuryWindowDays days around an injury that another authority knows of, in which a
 *     reported accident may be that one (T-053), 3 when left out
 */
record AccidentRules(
    @NotNull @Valid Threshold larger,
    @NotNull @Valid Threshold major,
    @NotNull @Valid Threshold extraordinary,
    @Min(1) @Max(1440) int unitMinutes,
    @Min(1) @Max(1440) int levelMinutes,
    @Min(1) @Max(365) int supplementDays,
    @Min(1) @Max(365) int shortSupplementDays,
    @Min(1) @Max(730) int investigationDays,
    @Min(1) @Max(730) int extensionDays,
    @Min(1) @Max(60) int evaluationMonths,
    @NotNull @Min(1) @Max(366) Integer firstReminderDays,
    @NotNull @Min(1) @Max(366) Integer lastReminderDays,
    @NotNull @Min(0) @Max(30) Integer injuryWindowDays) {

  AccidentRules {
    // settings of before name none
    firstReminderDays = firstReminderDays == null ? FIRST_REMINDER : firstReminderDays;
    lastReminderDays = lastReminderDays == null ? LAST_REMINDER : lastReminderDays;
    injuryWindowDays = injuryWindowDays == null ? INJURY_WINDOW : injuryWindowDays;
  }

  private static final int FIRST_REMINDER = 60;
  private static final int LAST_REMINDER = 30;
  private static final int INJURY_WINDOW = 3;

  static final TenantSettings.Kind<AccidentRules> SETTING =
      new TenantSettings.Kind<>(
          "ACCIDENT_RULES",
          AccidentRules.class,
          new AccidentRules(
              new Threshold(3, 10, 1_000_000_000L),
              new Threshold(10, 50, 5_000_000_000L),
              new Threshold(30, 100, 10_000_000_000L),
              60,
              120,
              30,
              7,
              60,
              60,
              12,
              FIRST_REMINDER,
              LAST_REMINDER,
              INJURY_WINDOW));

  /**
   * One of them suffices.
   *
   * @param lossFen direct loss, in fen
   */
  record Threshold(@Positive int deaths, @Positive int seriousInjuries, @Positive long lossFen) {
    boolean reached(AccidentFigures figures) {
      return figures.deaths() >= deaths
          || figures.seriousInjuries() >= seriousInjuries
          || figures.directLossFen() >= lossFen;
    }

    private boolean above(Threshold lower) {
      return deaths > lower.deaths
          && seriousInjuries > lower.seriousInjuries
          && lossFen > lower.lossFen;
    }
  }

  Grade gradeOf(AccidentFigures figures) {
    if (extraordinary.reached(figures)) {
      return Grade.EXTRAORDINARY;
    }
    if (major.reached(figures)) {
      return Grade.MAJOR;
    }
    return larger.reached(figures) ? Grade.LARGER : Grade.GENERAL;
  }

  /** Last day on which figures can be supplemented. */
  LocalDate supplementUntil(AccidentType type, LocalDate occurredOn) {
    boolean shorter = type == AccidentType.FIRE || type == AccidentType.TRAFFIC;
    return occurredOn.plusDays(shorter ? shortSupplementDays : supplementDays);
  }

  /** The reminder that is due on that day; empty before the first. */
  Optional<Integer> reminder(LocalDate evaluationDueOn, LocalDate today) {
    return Stream.of(lastReminderDays, firstReminderDays)
        .filter(days -> !today.isBefore(evaluationDueOn.minusDays(days)))
        .findFirst();
  }

  /** Refuses thresholds that don't rise, and reminders in the wrong order. */
  void requireSound() {
    if (!major.above(larger)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "major");
    }
    if (!extraordinary.above(major)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "extraordinary");
    }
    if (lastReminderDays >= firstReminderDays) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "lastReminderDays");
    }
  }
}
