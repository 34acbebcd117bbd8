package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.plans.Things;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.thing.FactThings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShareQueryTest {
  private static final String DISTRICT = "430671000000";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  static Stream<Arguments> shares() {
    return Stream.of(
        Arguments.of(
            hazards(Map.of("open", true, "overdue", true)), hazards(Map.of("open", true)), true),
        Arguments.of(hazards(Map.of("source", "SELF_CHECK")), hazards(Map.of()), true),
        Arguments.of(
            hazards(Map.of("level", "MAJOR", "foundFrom", "2025-01-01")),
            hazards(Map.of("level", "MAJOR", "foundFrom", "2024-01-01")),
            true),
        // the part isn't among the whole
        Arguments.of(hazards(Map.of("level", "MAJOR")), hazards(Map.of("open", true)), false),
        Arguments.of(
            hazards(Map.of("source", "REPORT")), hazards(Map.of("source", "TIP_OFF")), false),
        // other things, and numbers that aren't sums
        Arguments.of(count(Things.CASES, Map.of()), count(Things.INSPECTIONS, Map.of()), false),
        Arguments.of(distinct(Things.HAZARDS), hazards(Map.of()), false),
        Arguments.of(
            count(Things.TASKS, Map.of("done", true)), count(Things.TASKS, Map.of()), false),
        // a case that is asked for by its state may be one that usually doesn't count
        Arguments.of(
            count(Things.CASES, Map.of("state", "CLUE")), count(Things.CASES, Map.of()), false));
  }

  @ParameterizedTest
  @MethodSource("shares")
  void looksOnceWhereThePartIsAmongTheWhole(Formula part, Formula whole, boolean once) {
    assertEquals(once, ShareQuery.isOnePass(part, whole));
  }

  @Test
  void looksAtTheDaysOfBoth() {
    Map<String, Object> common =
        ShareQuery.common(
            hazards(Map.of("level", "MAJOR", "foundFrom", "2025-01-01", "foundTo", "2025-12-31")),
            hazards(Map.of("level", "MAJOR", "foundFrom", "2024-01-01", "foundTo", "2025-06-30")));
    assertEquals(
        Map.of("level", "MAJOR", "foundFrom", "2024-01-01", "foundTo", "2025-12-31"), common);
    // one that leaves the day open leaves it open for both
    assertEquals(
        Map.of(), ShareQuery.common(hazards(Map.of()), hazards(Map.of("foundTo", "2025-06-30"))));
  }

  @Test
  void readsEachLayerOnceByConditionsThatAnIndexAnswers() {
    Formula part = hazards(Map.of("open", true, "overdue", true));
    Formula whole = hazards(Map.of("open", true));
    String sql =
        ShareQuery.question(
                area(),
                part,
                whole,
                FactThings.of(Things.HAZARDS).orElseThrow(),
                new Span(null, DAY),
                Grouping.CHILDREN)
            .toString();
    assertEquals(2, sql.split(" from fact_hazard", -1).length - 1, sql);
    assertTrue(
        sql.contains(
            "select f.town_code as grp, sum(case when 1 = 1"
                + " and (f.closed_on > ? and f.deadline < ?) then 1 else 0 end) as part_n,"
                + " sum(1) as whole_n from fact_hazard f where"
                + " f.district_code = ? and f.found_on <= ? and f.since_on <= ?"
                + " and (f.withdrawn_on is null or f.withdrawn_on > ?) and (f.closed_on > ?)"
                + " group by grp"),
        sql);
    assertFalse(sql.contains("coalesce"), sql);
  }

  private static PlanArea<Indicator> area() {
    String id = "quyuan-2024-2026";
    PlanPack plan = new PlanPackReader().read(id, new PlanPackReader().shippedText(id));
    RegionState region =
        new RegionState(
            DISTRICT,
            0,
            "屈原",
            RegionLevel.DISTRICT,
            "430600000000",
            new Ancestry(DISTRICT, "430600000000", DISTRICT, null),
            true);
    return new PlanArea<>(plan, plan.indicators().getFirst(), new Reach(region, null), List.of());
  }

  private static Formula hazards(Map<String, Object> where) {
    return count(Things.HAZARDS, where);
  }

  private static Formula count(Things things, Map<String, Object> where) {
    return new Formula(things, null, null, null, null, null, where, null, null);
  }

  private static Formula distinct(Things things) {
    return new Formula(null, null, things, null, null, null, Map.of(), null, null);
  }
}
