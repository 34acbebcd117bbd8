package io.zhiben.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.Title;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureCatalogueTest {
  private static final Title TITLE = new Title("甲", "A");

  @Test
  void knowsTheFiguresOfTheDashboard() {
    FigureCatalogue catalogue = new FigureCatalogue();
    assertTrue(catalogue.all().size() >= 12);
    assertTrue(catalogue.find("hazards.signedOffRate").orElseThrow().isRate());
    assertTrue(catalogue.find("nothing").isEmpty());
  }

  @Test
  void aRateSaysNumeratorAndDenominator() {
    Counts counts = new Counts();
    counts.add(Measure.HAZARDS_SIGNED_OFF, 2);
    counts.add(Measure.HAZARDS_FOUND, 3);
    FigureView view = FigureView.of(rate(), counts, Locale.CHINESE);
    assertEquals(new BigDecimal("0.6667"), view.value());
    assertEquals(2, view.numerator());
    assertEquals(3, view.denominator());
    assertEquals("甲", view.title());
  }

  @Test
  void aRateOverNothingHasNoValue() {
    FigureView view = FigureView.of(rate(), Counts.NONE, Locale.ENGLISH);
    assertNull(view.value());
    assertEquals(0, view.numerator());
    assertEquals(0, view.denominator());
    assertEquals("A", view.title());
  }

  @Test
  void refusesAFigureThatIsNeitherOrBoth() {
    assertThrows(IllegalArgumentException.class, () -> new Figure("x", TITLE, null, null, null));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Figure(
                "x", TITLE, Measure.DRILLS, new Figure.Rate(Measure.DRILLS, Measure.DRILLS), null));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Figure(
                "x", TITLE, null, new Figure.Rate(Measure.DRILLS, Measure.HAZARDS_FOUND), null));
  }

  private static Figure rate() {
    return new Figure(
        "x", TITLE, null, new Figure.Rate(Measure.HAZARDS_SIGNED_OFF, Measure.HAZARDS_FOUND), null);
  }
}
