package io.zhiben.plans;

import java.time.LocalDate;
import java.util.List;

/**
 * 定期报送: a report that each of the units owes, and that the tenant's office adds up.
 *
 * @param due the last day within a window; null for the window's own
 * @param dueOn the last day of one that is made once; else null
 * @param first the first last day; null for that of the plan's first window
 * @param consolidated whether the office adds the units' reports up to one
 * @param to unit that gets the consolidated one; null for nobody
 */
public record ReportRule(
    String id,
    Title title,
    Every every,
    DueRule due,
    LocalDate dueOn,
    LocalDate first,
    List<String> units,
    Boolean consolidated,
    String to,
    List<Section> sections,
    List<String> cites) {
  public ReportRule {
    units = Lists.copy(units);
    sections = Lists.copy(sections);
    consolidated = consolidated == null || consolidated;
  }

  /** How often. */
  public enum Every {
    MONTH(Cadence.MONTH),
    QUARTER(Cadence.QUARTER),
    HALF_YEAR(Cadence.HALF_YEAR),
    YEAR(Cadence.YEAR),
    ONCE(null);

    private final Cadence cadence;

    Every(Cadence cadence) {
      this.cadence = cadence;
    }

    /** Null for what is made once. */
    public Cadence cadence() {
      return cadence;
    }
  }

  /**
   * A cell of the report: text by people, a number by people, a figure or a table that is
   * prefilled; exactly one of them.
   *
   * @param optional whether it may stay empty
   */
  public record Section(
      String id,
      Title title,
      Boolean text,
      Boolean number,
      String indicator,
      Listed list,
      Boolean optional) {
    public Section {
      optional = optional != null && optional;
    }

    /** What is prefilled as a table. */
    public enum Listed {
      OPEN_MAJOR_HAZARDS,
      OVERDUE_TASKS,
      OVERDUE_DUTIES,
      TARGETS
    }
  }
}
