package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.reporting.plan.PlanArea;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** How many keep a duty, of all who owe it. */
@ApplicationScoped
public class DutyShares {
  private final DutyQuery query;
  private final UnitDuties units;

  DutyShares(DutyQuery query, UnitDuties units) {
    this.query = query;
    this.units = units;
  }

  /**
   * Numerator and denominator.
   *
   * @param owing without those who are excused
   */
  public record Kept(long met, long owing) {
    static Kept of(DutyState state, long n) {
      return new Kept(state == DutyState.MET ? n : 0, state == DutyState.EXCUSED ? 0 : n);
    }

    Kept plus(Kept other) {
      return new Kept(met + other.met, owing + other.owing);
    }
  }

  /**
   * @param group units aren't told apart by place or domain, and stand under the empty name
   */
  public Map<String, Kept> of(PlanArea<Duty> area, LocalDate asOf, SubjectGroup group) {
    return area.item().isOfUnits()
        ? Map.of("", units.kept(area, asOf))
        : query.kept(area, asOf, group);
  }
}
