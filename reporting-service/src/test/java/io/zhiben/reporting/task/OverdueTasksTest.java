package io.zhiben.reporting.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.query.Reach;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report's list of late tasks. */
@ReportingTest
class OverdueTasksTest extends RunningPlan {
  @Inject OverdueTasks list;

  private List<List<String>> rows(String unit) {
    String text = TaskPlan.text(world.today());
    PlanPack plan =
        new PlanPackReader()
            .read(PLAN_ID, text.replace("lead: [econ], stage: 2", "lead: [econ, east], stage: 2"));
    RegionState town =
        Places.ALL.stream()
            .filter(place -> place.code().equals(Places.DONGLIHU))
            .findFirst()
            .orElseThrow();
    return QuarkusTransaction.requiringNew()
        .call(() ->
            list.rows(
                plan,
                unit == null ? null : plan.unit(unit).orElseThrow(),
                new Reach(town, null),
                world.today()));
  }

  private List<String> ofFebruary2023(String unit) {
    return rows(unit).stream()
        .filter(row -> row.get(2).equals("2023-02-25"))
        .reduce((one, other) -> {
          throw new AssertionError(one + " and " + other);
        })
        .orElseThrow();
  }

  @Test
  void unitsThatOweOneTaskStandInOneRow() {
    assertEquals("每月任务", ofFebruary2023(null).get(0));
    assertEquals("湖东社区、经发办", ofFebruary2023(null).get(1));
    assertEquals("经发办", ofFebruary2023("econ").get(1));
  }
}
