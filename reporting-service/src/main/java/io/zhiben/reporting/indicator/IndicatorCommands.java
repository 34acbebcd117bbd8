package io.zhiben.reporting.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The bodies of the requests about values and corrections by hand. */
final class IndicatorCommands {
  private static final int TEXT = 2000;

  private IndicatorCommands() {}

  /**
   * A value from outside the suite.
   *
   * @param regionCode the place that it is about; the caller's own when left out
   * @param value of an indicator that is one number, or the typed part of a ratio
   * @param numerator of a share
   * @param denominator of a share
   * @param holdsOn the day that it stands for
   * @param source who says so
   * @param documentNumber of the paper that says so; null where there is none
   * @param evidence what it rests on
   */
  record EnterValue(
      @Pattern(regexp = "\\d{12}") String regionCode,
      @Digits(integer = 15, fraction = 4) BigDecimal value,
      @Digits(integer = 15, fraction = 4) BigDecimal numerator,
      @Digits(integer = 15, fraction = 4) BigDecimal denominator,
      @NotNull LocalDate holdsOn,
      @NotBlank @Size(max = 200) String source,
      @Size(max = 100) String documentNumber,
      @NotBlank @Size(max = TEXT) String evidence) {}

  /**
   * A correction that stands beside the derived figure.
   *
   * @param regionCode the place that it is about; the caller's own when left out
   * @param value shares in per cent; of a share with numerator and denominator it follows from them
   * @param from the first day for which it stands
   * @param to the last one
   */
  record CorrectValue(
      @Pattern(regexp = "\\d{12}") String regionCode,
      @Digits(integer = 15, fraction = 4) BigDecimal value,
      @Digits(integer = 15, fraction = 4) BigDecimal numerator,
      @Digits(integer = 15, fraction = 4) BigDecimal denominator,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotBlank @Size(max = TEXT) String reason) {}

  /** What is said with a decision about a correction; the reason of a refusal or an end. */
  record DecideCorrection(@NotBlank @Size(max = TEXT) String note) {}
}
