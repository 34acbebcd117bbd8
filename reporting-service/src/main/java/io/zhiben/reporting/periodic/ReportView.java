package io.zhiben.reporting.periodic;

import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One report with its cells.
 *
 * @param row what lists show of it
 * @param reason why a later edition was begun; null for the first
 * @param figuresOn the newest day that its figures stand for; each cell says its own
 * @param comparedWith the accepted one that its cells are compared with; null where there is none
 * @param units of a consolidated one: how the report of each unit stands; none for a unit's own
 * @param actions what the caller may do now
 */
@Schema(name = "PeriodicReportView")
record ReportView(
    UUID id,
    long version,
    ReportRow row,
    String reason,
    LocalDate figuresOn,
    Instant firstSubmittedAt,
    Instant submittedAt,
    Instant decidedAt,
    Compared comparedWith,
    List<CellView> cells,
    List<ReportRow> units,
    List<ReportVerb> actions) {

  /** The accepted report that this one is compared with. */
  @Schema(name = "PeriodicReportCompared")
  record Compared(UUID id, LocalDate from, LocalDate to, int edition) {}

  /**
   * One cell.
   *
   * @param unit what a figure counts; null for shares, words and tables
   * @param text the words that count: people's, else those that were collected
   * @param number the number that counts: people's, else the sum
   * @param value of a figure; null for n/a; shares are in per cent
   * @param note of a figure that is n/a or was entered
   * @param columns of a table; none for others
   * @param derived what the suite collected or added up, where people said otherwise; else null
   * @param writable whether people may change it now
   * @param returned why it came back; null unless it did
   * @param changed whether it differs from the accepted report that it is compared with
   * @param before what that one said; null where it had no such cell
   * @param parts the units' cells that it was made of
   * @param asOf the day that what the suite filled in stands for; null where it fills nothing in
   * @param corrected what stands beside a figure by hand (手工更正); null where nobody corrected it
   * @param indicator id of the one that a figure is of; else null
   * @param regionCode the place that a figure is about; else null
   */
  @Schema(name = "PeriodicCellView")
  record CellView(
      String section,
      String title,
      CellKind kind,
      boolean optional,
      String unit,
      String text,
      BigDecimal number,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String note,
      List<String> columns,
      List<List<String>> rows,
      String derived,
      boolean writable,
      String returned,
      boolean changed,
      String before,
      List<PartView> parts,
      LocalDate asOf,
      CorrectedValue corrected,
      String indicator,
      String regionCode) {}

  /** A unit's cell, in words. */
  @Schema(name = "PeriodicCellPart")
  record PartView(String unitId, String unitTitle, String shown) {}
}
