package io.zhiben.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Things;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BehindTest {
  private static final Formula CASES = count(Things.CASES);
  private static final Formula INSPECTIONS = count(Things.INSPECTIONS);

  @Test
  void ofAShareTheWholeIsShownAndThePartIsTheOther() {
    Formula share = share(CASES, INSPECTIONS);
    assertEquals(INSPECTIONS, Behind.shown(share));
    assertEquals(CASES, Behind.other(share));
  }

  @Test
  void ofARatioThePartIsShownAndTheWholeIsTheOther() {
    Formula ratio = formula(null, null, new Formula.Ratio(CASES, INSPECTIONS, 100));
    assertEquals(CASES, Behind.shown(ratio));
    assertEquals(INSPECTIONS, Behind.other(ratio));
  }

  @Test
  void whereBothAreOfOneKindOrOneIsTypedThereIsNoOther() {
    Formula typed =
        new Formula(null, null, null, null, null, Formula.Entered.NUMBER, Map.of(), null, null);
    assertNull(Behind.other(share(CASES, CASES)));
    assertNull(Behind.other(formula(null, null, new Formula.Ratio(typed, CASES, 1))));
    assertNull(Behind.other(CASES));
  }

  private static Formula count(Things things) {
    return formula(things, null, null);
  }

  private static Formula share(Formula part, Formula whole) {
    return formula(null, new Formula.Share(part, whole), null);
  }

  private static Formula formula(Things count, Formula.Share share, Formula.Ratio ratio) {
    return new Formula(count, null, null, null, null, null, Map.of(), share, ratio);
  }
}
