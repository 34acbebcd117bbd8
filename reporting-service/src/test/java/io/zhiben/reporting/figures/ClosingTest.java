package io.zhiben.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {
  @ParameterizedTest
  @CsvSource({
    "7,          7.0, 7.0",
    "1 2,        1.5, 1.5",
    "1 1 1 100,  25.8, 1.0",
    "0 0 3,      1.0, 0.0",
    "3 1 2 4,    2.5, 2.5"
  })
  void tellsMeanAndMedian(String days, BigDecimal mean, BigDecimal median) {
    Closing closing = new Closing();
    Arrays.stream(days.split(" ")).forEach(day -> closing.put(Integer.parseInt(day), 1));
    assertEquals(mean, closing.mean());
    assertEquals(median, closing.median());
  }

  @Test
  void countsAsManyAtOnce() {
    Closing closing = new Closing();
    closing.put(10, 3);
    closing.put(2, 4);
    assertEquals(7, closing.count());
    assertEquals(38, closing.sum());
    assertEquals(new BigDecimal("2.0"), closing.median());
  }

  @Test
  void saysNothingOverNothing() {
    assertNull(new Closing().mean());
    assertNull(new Closing().median());
    assertEquals(0, new Closing().count());
  }
}
