package io.zhiben.hazard.rectification;

import io.zhiben.hazard.hazard.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What callers ask of this feature. */
final class LedgerCommands {
  private static final String CODE = "[A-Za-z0-9_-]{1,40}";

  private LedgerCommands() {}

  /**
   * A ledger, whole.
   *
   * @param regionCode the place that it is for; the maker's own when left out, and never changed
   *     later
   * @param basis the document that asks for it
   * @param phases in their order
   * @param treatments kinds of treatment
   * @param departments codes of the line departments that fill it in; empty for the office alone
   * @param quantityUnit of the rows' quantities, e.g. ㎡
   * @param evidenceRequired whether a row ends as treated only with a photo of afterwards (T-059,
   *
   * @param planId the plan of inspections that it belongs to
   * @param checklistId the checklist that is used on site
   * @param planYears how many years a plan of long standing may take, e.g. 3 (Y-526); left out
   *     where the ledger sets no limit
   */
  record WriteLedger(
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = 60) String topic,
      @Size(max = 200) String basis,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @Size(max = 2000) String note,
      @NotEmpty @Size(max = 40) List<@NotNull @Valid LedgerTermSaid> categories,
      @Size(max = 12) List<@NotNull @Valid LedgerTermSaid> phases,
      @Size(max = 20) List<@NotNull @Valid LedgerTermSaid> treatments,
      @Size(max = 40) List<@NotNull @Pattern(regexp = CODE) String> departments,
      @Size(max = 10) String quantityUnit,
      boolean evidenceRequired,
      UUID planId,
      UUID checklistId,
      @Min(1) @Max(20) Integer planYears) {
    WriteLedger {
      phases = phases == null ? List.of() : phases;
      treatments = treatments == null ? List.of() : treatments;
      departments = departments == null ? List.of() : departments;
    }
  }

  /**
   * A word of a ledger.
   *
   * @param from first day, only of a phase, which has both or none
   */
  record LedgerTermSaid(
      @NotNull @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 60) String title,
      LocalDate from,
      LocalDate to) {}

  /** Ends a ledger, reopens a row. */
  record LedgerReason(@NotBlank @Size(max = 1000) String reason) {}

  /**
   * How many objects there are in all, of those places and categories; the others stay.
   *
   * @param totals of which one to a place and category
   */
  record SetTotals(@NotEmpty @Size(max = 500) List<@NotNull @Valid TotalSaid> totals) {}

  /**
   * The number of objects of a community or town.
   *
   * @param categoryCode left out for all categories together
   */
  record TotalSaid(
      @NotNull @Pattern(regexp = "\\d{12}") String regionCode,
      @Pattern(regexp = CODE) String categoryCode,
      @NotNull @Min(0) @Max(10_000_000) Integer objects) {}

  /**
   * An object that comes into a ledger.
   *
   * @param enterpriseId only, and always, for ENTERPRISE
   * @param objectName for the other kinds, in words that name no person
   * @param regionCode for the other kinds, where it lies
   * @param surveyedOn left out while nobody looked
   */
  record AddLedgerRow(
      @NotNull LedgerObjectKind objectKind,
      UUID enterpriseId,
      @Size(max = 200) String objectName,
      @Pattern(regexp = "\\d{12}") String regionCode,
      LocalDate surveyedOn,
      @NotNull @Valid RowFacts facts) {}

  /** The facts of a row anew, whole. */
  record ChangeLedgerRow(@NotNull @Valid RowFacts facts) {}

  /**
   * What stands in a row.
   *
   * @param vulnerable a household that needs special care (YF-50); takes a right of its own, and
   *     left out it stays as it is
   * @param phaseCode when left out, the phase that the day of the survey falls into
   * @param department code of the line department; a department writes its own
   * @param quantity area or number, in the ledger's unit
   * @param treatments codes of the ledger's kinds
   * @param longTermPlan of what can't be put right soon; always with its last day (Y-485)
   * @param publicity items handed out or talks held there (YF-40)
   * @param milestones where the plan is by when: in order, and one at least in each year before the
   *     plan's last (Y-526)
   */
  record RowFacts(
      @NotNull @Pattern(regexp = CODE) String categoryCode,
      @Pattern(regexp = CODE) String phaseCode,
      @Pattern(regexp = CODE) String department,
      @Size(max = 200) String address,
      Boolean vulnerable,
      @Min(0) @Digits(integer = 10, fraction = 2) BigDecimal quantity,
      @Size(max = 1000) String finding,
      @Size(max = 20) List<@NotNull @Pattern(regexp = CODE) String> treatments,
      @Size(max = 1000) String measure,
      LocalDate dueOn,
      @Size(max = 2000) String longTermPlan,
      LocalDate planDueOn,
      @Min(0) @Max(100_000) int publicity,
      @Size(max = 10) List<@NotNull @Valid MilestoneSaid> milestones) {
    RowFacts {
      milestones = milestones == null ? List.of() : milestones.stream().toList();
      treatments = treatments == null ? List.of() : treatments.stream().toList();
    }
  }

  /**
   * A step of a plan.
   *
   * @param doneOn left out until it is done
   */
  record MilestoneSaid(
      @NotNull LocalDate dueOn, @NotBlank @Size(max = 200) String text, LocalDate doneOn) {}

  /** Somebody looked. */
  record SurveyRow(@NotNull LocalDate surveyedOn, @Size(max = 1000) String finding) {}

  /** How a row can end. */
  enum RowOutcome {
    RECTIFIED,
    REMOVED,
    NOT_NEEDED
  }

  /**
   * Ends a row.
   *
   * @param reason always for NOT_NEEDED
   */
  record FinishRow(
      @NotNull RowOutcome outcome, @NotNull LocalDate doneOn, @Size(max = 1000) String reason) {}

  /** Links a hazard that is known. */
  record LinkHazard(@NotNull UUID hazardId) {}

  /**
   * What was found, as a hazard.
   *
   * @param enterpriseId under which it is reported, where the row is about none of the registry
   * @param foundOn today when left out
   * @param spot where in it
   */
  record ReportRowHazard(
      UUID enterpriseId,
      LocalDate foundOn,
      @NotBlank @Size(max = 2000) String description,
      @Size(max = 200) String spot,
      Level suggestedLevel) {}
}
