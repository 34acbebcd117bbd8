package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.plans.Things;
import io.zhiben.plans.Title;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitIndicatorTest {
  private static final PlanPackReader READER = new PlanPackReader();
  private static final PlanPack PLAN =
      READER.read("donglihu-2024-2026", READER.shippedText("donglihu-2024-2026"));
  private static final Unit DEPARTMENT =
      PLAN.units().stream()
          .filter(unit -> PLAN.domains().stream().anyMatch(d -> d.leads().contains(unit.id())))
          .filter(unit -> unit.department() != null)
          .findFirst()
          .orElseThrow();

  private static Map<String, Object> bound(Things things, Map<String, Object> where, Unit unit) {
    Formula count = new Formula(things, null, null, null, null, null, where, null, null);
    Formula share =
        new Formula(
            null, null, null, null, null, null, null, new Formula.Share(count, count), null);
    Indicator indicator =
        new Indicator("i", new Title("指标", "I"), null, share, null, null, List.of());
    return UnitIndicator.of(indicator, unit, PLAN).value().share().part().where();
  }

  @Test
  void tasksReportsAndMeetingsAreTheUnitsOwn() {
    for (Things things : List.of(Things.TASKS, Things.REPORTS, Things.MEETINGS)) {
      assertEquals(DEPARTMENT.id(), bound(things, Map.of(), DEPARTMENT).get("unit"), things.name());
    }
  }

  @Test
  void inspectionsAreThoseOfTheDepartmentAndHazardsThoseOfItsDomains() {
    assertEquals(
        DEPARTMENT.department(), bound(Things.INSPECTIONS, Map.of(), DEPARTMENT).get("department"));
    List<String> domains =
        PLAN.domains().stream()
            .filter(domain -> domain.leads().contains(DEPARTMENT.id()))
            .map(PlanPack.Domain::id)
            .toList();
    assertEquals(domains, bound(Things.HAZARDS, Map.of(), DEPARTMENT).get("domain"));
  }

  @Test
  void whatTheIndicatorSaysItselfStays() {
    assertEquals("other", bound(Things.TASKS, Map.of("unit", "other"), DEPARTMENT).get("unit"));
    assertEquals(
        Map.of("level", "MAJOR"),
        bound(
            Things.HAZARDS,
            Map.of("level", "MAJOR"),
            new Unit("p", new Title("村", "V"), Unit.Kind.PLACE, null, "1", null, null)));
  }
}
