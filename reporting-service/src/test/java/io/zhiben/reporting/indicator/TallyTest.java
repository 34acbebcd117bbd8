package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Things;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  private static final Formula DRILLS = count(Things.DRILLS);
  private static final Formula SHARE = formula(null, null, new Formula.Share(DRILLS, DRILLS), null);

  @Test
  void aShareIsOfTheSumsAndNotOfTheAverages() {
    Tally small = new Tally();
    small.addPart(BigDecimal.ONE);
    small.addWhole(BigDecimal.ONE);
    Tally big = new Tally();
    big.addPart(BigDecimal.ZERO);
    big.addWhole(BigDecimal.valueOf(9));
    IndicatorValue value = small.add(big).value(SHARE);
    assertEquals(new BigDecimal("10.00"), value.value());
    assertEquals(BigDecimal.ONE, value.numerator());
    assertEquals(BigDecimal.TEN, value.denominator());
  }

  @ParameterizedTest
  @CsvSource({
    "120000, 120000, 100.00, true, true",
    "119999, 120000, 99.99, false, true",
    "0, 120000, 0.00, false, false",
    "1, 120000, 0.01, false, false",
    "120001, 120000, 100.01, true, true",
    "94996, 100000, 95.00, false, false",
    "95, 100, 95.00, false, true",
    "2, 3, 66.67, false, false",
  })
  void roundingMakesNothingWholeAndKeepsNoThreshold(
      long part, long whole, BigDecimal shown, boolean reaches100, boolean reaches95) {
    Tally tally = new Tally();
    tally.addPart(BigDecimal.valueOf(part));
    tally.addWhole(BigDecimal.valueOf(whole));
    IndicatorValue value = tally.value(SHARE);
    assertEquals(shown, value.value());
    BigDecimal exact = value.exact(SHARE);
    assertEquals(reaches100, exact.compareTo(BigDecimal.valueOf(100)) >= 0);
    assertEquals(reaches95, exact.compareTo(BigDecimal.valueOf(95)) >= 0);
  }

  @Test
  void nothingOverNothingIsNoValue() {
    IndicatorValue value = new Tally().value(SHARE);
    assertNull(value.value());
    assertEquals("OVER_NOTHING", value.note());
    assertEquals(BigDecimal.ZERO, value.denominator());
    assertNull(value.exact(SHARE));
    assertTrue(value.overNothing());
  }

  @Test
  void aRatioIsPerSoMany() {
    Tally tally = new Tally();
    tally.addPart(BigDecimal.valueOf(3));
    tally.addWhole(BigDecimal.valueOf(20_000));
    Formula ratio = formula(null, null, null, new Formula.Ratio(DRILLS, DRILLS, 10_000));
    assertEquals(new BigDecimal("1.50"), tally.value(ratio).value());
  }

  @Test
  void whatNobodyTypedIsNotEntered() {
    Formula typed = formula(null, Formula.Entered.SHARE, null, null);
    assertEquals("NOT_ENTERED", new Tally().value(typed).note());
    Tally tally = new Tally();
    tally.enter(BigDecimal.valueOf(7), BigDecimal.valueOf(8));
    assertEquals(new BigDecimal("87.50"), tally.value(typed).value());
    assertEquals("ENTERED", tally.value(typed).note());
    // the part alone is typed, the whole is counted
    Formula half =
        formula(
            null,
            null,
            new Formula.Share(formula(null, Formula.Entered.NUMBER, null, null), DRILLS),
            null);
    Tally counted = new Tally();
    counted.addWhole(BigDecimal.TEN);
    assertEquals("NOT_ENTERED", counted.value(half).note());
    counted.enter(BigDecimal.ONE, null);
    assertEquals(new BigDecimal("10.00"), counted.value(half).value());
  }

  @Test
  void daysHaveAMeanAndAMedian() {
    Tally tally = new Tally();
    tally.addDays(1, 2);
    tally.addDays(9, 1);
    Formula mean =
        new Formula(
            null,
            null,
            null,
            new Formula.Days(Things.HAZARDS, Formula.Days.Stat.MEAN),
            null,
            null,
            Map.of(),
            null,
            null);
    Formula median =
        new Formula(
            null,
            null,
            null,
            new Formula.Days(Things.HAZARDS, Formula.Days.Stat.MEDIAN),
            null,
            null,
            Map.of(),
            null,
            null);
    assertEquals(new BigDecimal("3.7"), tally.value(mean).value());
    assertEquals(0, tally.value(median).value().compareTo(BigDecimal.ONE));
    assertNull(new Tally().value(mean).value());
  }

  private static Formula count(Things things) {
    return formula(things, null, null, null);
  }

  private static Formula formula(
      Things count, Formula.Entered entered, Formula.Share share, Formula.Ratio ratio) {
    return new Formula(count, null, null, null, null, entered, Map.of(), share, ratio);
  }
}
