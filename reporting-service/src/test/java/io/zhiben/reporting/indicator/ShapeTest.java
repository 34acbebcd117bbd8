package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Things;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tenants' numbers add up to one. */
class ShapeTest {
  private static final Formula HAZARDS = count(Things.HAZARDS, Map.of());
  private static final Formula MAJOR = count(Things.HAZARDS, Map.of("level", "MAJOR"));
  private static final Formula DRILLS = count(Things.DRILLS, Map.of());
  private static final Formula ENTERPRISES = count(Things.ENTERPRISES, Map.of());
  private static final Formula DRILLED =
      new Formula(null, null, Things.DRILLS, null, null, null, Map.of(), null, null);

  static Stream<Arguments> pairs() {
    return Stream.of(
        // each tenant's own conditions
        Arguments.of(HAZARDS, MAJOR, true),
        Arguments.of(share(MAJOR, HAZARDS), share(HAZARDS, HAZARDS), true),
        Arguments.of(duty("drill"), duty("drill-yearly"), true),
        Arguments.of(ratio(DRILLS, 100), ratio(DRILLS, 100), true),
        Arguments.of(HAZARDS, DRILLS, false),
        Arguments.of(HAZARDS, share(MAJOR, HAZARDS), false),
        Arguments.of(DRILLS, DRILLED, false),
        Arguments.of(share(DRILLED, ENTERPRISES), share(HAZARDS, HAZARDS), false),
        Arguments.of(share(DRILLED, ENTERPRISES), duty("drill"), false),
        Arguments.of(ratio(DRILLS, 100), ratio(DRILLS, 10_000), false),
        Arguments.of(sum("hours"), sum("attendees"), false),
        Arguments.of(sum("hours"), count(Things.TRAININGS, Map.of()), false),
        Arguments.of(days(Formula.Days.Stat.MEAN), days(Formula.Days.Stat.MEDIAN), false),
        // a number that nobody typed is not known, so that the sum isn't either
        Arguments.of(HAZARDS, entered(Formula.Entered.NUMBER), false),
        Arguments.of(share(MAJOR, HAZARDS), entered(Formula.Entered.SHARE), false));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void addsUpWhatIsOfOneKind(Formula one, Formula other, boolean alike) {
    assertEquals(alike, Shape.of(one).equals(Shape.of(other)));
    assertEquals(Shape.of(one), Shape.of(one));
  }

  @Test
  void aSpanBeforeItsFirstDayIsEmpty() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertTrue(new Span(day, day.minusDays(1)).isEmpty());
    assertFalse(new Span(day, day).isEmpty());
    assertFalse(new Span(null, day).isEmpty());
  }

  private static Formula count(Things things, Map<String, Object> where) {
    return new Formula(things, null, null, null, null, null, where, null, null);
  }

  private static Formula sum(String field) {
    Formula.Sum sum = new Formula.Sum(Things.TRAININGS, field);
    return new Formula(null, sum, null, null, null, null, Map.of(), null, null);
  }

  private static Formula days(Formula.Days.Stat stat) {
    Formula.Days days = new Formula.Days(Things.HAZARDS, stat);
    return new Formula(null, null, null, days, null, null, Map.of(), null, null);
  }

  private static Formula duty(String id) {
    return new Formula(null, null, null, null, id, null, Map.of(), null, null);
  }

  private static Formula entered(Formula.Entered what) {
    return new Formula(null, null, null, null, null, what, Map.of(), null, null);
  }

  private static Formula share(Formula part, Formula whole) {
    Formula.Share share = new Formula.Share(part, whole);
    return new Formula(null, null, null, null, null, null, Map.of(), share, null);
  }

  private static Formula ratio(Formula part, int per) {
    Formula.Ratio ratio = new Formula.Ratio(part, ENTERPRISES, per);
    return new Formula(null, null, null, null, null, null, Map.of(), null, ratio);
  }
}
