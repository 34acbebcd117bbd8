package io.zhiben.reporting.periodic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about periodic reports. */
final class ReportCommands {
  private ReportCommands() {}

  /**
   * Which report is begun.
   *
   * @param from first day of its window
   * @param unit of the plan that owes it; null for the consolidated one of the office
   */
  @Schema(name = "BeginPeriodicReport")
  record BeginReport(
      @NotBlank @Size(max = 60) String plan,
      @NotBlank @Size(max = 60) String rule,
      @NotNull LocalDate from,
      @Size(max = 60) String unit) {
    ReportKey key() {
      return new ReportKey(
          plan, rule, from, unit == null || unit.isBlank() ? ReportKey.CONSOLIDATED : unit);
    }
  }

  /** What people say in some of the cells; the others stay as they are. */
  @Schema(name = "SavePeriodicReport")
  record SaveReport(@NotEmpty @Size(max = 200) List<@NotNull @Valid Said> cells) {}

  /**
   * One cell.
   *
   * @param text of a cell of words; null empties it
   * @param number of a cell of numbers; null empties it
   */
  @Schema(name = "PeriodicCellSaid")
  record Said(
      @NotBlank @Size(max = 60) String section,
      @Size(max = 5000) String text,
      @Digits(integer = 15, fraction = 4) BigDecimal number) {}

  /** Which cells come back, each with the reason. */
  @Schema(name = "ReturnPeriodicReport")
  record ReturnReport(@NotEmpty @Size(max = 200) List<@NotNull @Valid Returned> cells) {}

  @Schema(name = "PeriodicCellReturned")
  record Returned(
      @NotBlank @Size(max = 60) String section, @NotBlank @Size(max = 500) String reason) {}

  /** Why what was accepted is reported anew. */
  @Schema(name = "RevisePeriodicReport")
  record ReviseReport(@NotBlank @Size(max = 500) String reason) {}

  /** Whom the office asks about the unit's reports. */
  @Schema(name = "NameReportContact")
  record NameContact(
      @NotBlank @Size(max = 60) String post,
      @NotBlank @Size(max = 40) String name,
      @NotBlank @Size(max = 30) String phone) {}
}
