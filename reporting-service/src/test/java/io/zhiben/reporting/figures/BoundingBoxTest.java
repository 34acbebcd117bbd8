package io.zhiben.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.platform.problem.Problem;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundingBoxTest {
  @Test
  void readsWestSouthEastNorth() {
    assertEquals(
        new BoundingBox(
            new BigDecimal("117.300000"),
            new BigDecimal("39.000000"),
            new BigDecimal("117.500000"),
            new BigDecimal("39.200000")),
        BoundingBox.parse("117.3, 39,117.5,39.2"));
  }

  @Test
  void noTextIsNoBounds() {
    assertNull(BoundingBox.parse(null));
    assertNull(BoundingBox.parse(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "117,39,118",
        "117,39,118,40,41",
        "117,39,118,",
        "a,39,118,40",
        "118,39,117,40",
        "117,40,118,39",
        "-181,39,118,40",
        "117,39,118,91",
        "NaN,39,118,40",
        "117,39,Infinity,40",
        "1e300,39,118,40"
      })
  void refusesWhatIsNoBox(String text) {
    assertThrows(Problem.class, () -> BoundingBox.parse(text));
  }
}
