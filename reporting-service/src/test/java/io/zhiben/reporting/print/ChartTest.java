package io.zhiben.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void placesWithoutAnyValueAreLeftOutAndMarksGoWithTheirs() {
    Chart.Series one =
        new Chart.Series(
            "本期", Arrays.asList(null, BigDecimal.ONE, null, BigDecimal.TEN), Set.of(3));
    Chart.Series other =
        new Chart.Series("目标", Arrays.asList(null, null, BigDecimal.TWO, BigDecimal.ONE));
    Chart chart =
        new Chart(Chart.Kind.BARS, "各单位", List.of("甲", "乙", "丙", "丁"), List.of(one, other))
            .withoutGaps();
    assertEquals(List.of("乙", "丙", "丁"), chart.categories());
    assertEquals(
        Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN), chart.series().getFirst().values());
    assertEquals(Set.of(2), chart.series().getFirst().marked());
    assertEquals(
        Arrays.asList(null, BigDecimal.TWO, BigDecimal.ONE), chart.series().get(1).values());
  }
}
