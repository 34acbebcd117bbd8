package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The enforcement figures of one unit, for whoever judges its work. */
@ApplicationScoped
public class UnitFigures {
  private final StatisticsDesk statistics;

  UnitFigures(StatisticsDesk statistics) {
    this.statistics = statistics;
  }

  /** What a unit is. */
  @Schema(name = "EnforcementUnitKind")
  public enum UnitKind {
    TOWN,
    DEPARTMENT
  }

  /**
   * @param seriousWithoutCase inspections with a serious finding and without any case
   * @param majorUnanswered major hazards with neither a case nor a written reason
   */
  @Schema(name = "EnforcementUnitFigures")
  public record Figures(
      long inspections,
      long cases,
      long sanctioned,
      long fineFen,
      long serious,
      long seriousWithoutCase,
      long major,
      long majorUnanswered) {
    private static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Of a period, within the caller's scope; nothing but noughts where it did nothing. */
  public Figures of(UnitKind kind, String unit, LocalDate from, LocalDate to) {
    return statistics
        .of(StatisticsFilter.of(from, to, null, By.valueOf(kind.name())))
        .units()
        .stream()
        .filter(row -> unit.equals(row.unit()))
        .findFirst()
        .map(row ->
            new Figures(
                row.inspections(),
                row.cases(),
                row.sanctioned(),
                row.fineFen(),
                row.serious(),
                row.seriousWithoutCase(),
                row.major(),
                row.majorUnanswered()))
        .orElse(Figures.NONE);
  }
}
