package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.plans.PlanPackReader;
import io.zhiben.reporting.indicator.IndicatorValue.CorrectedValue;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.periodic.FigureExhibits.Past;
import io.zhiben.reporting.print.Exhibit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureExhibitsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  @Test
  void aTrendKeepsAGapForAWindowWithoutAReport() {
    Exhibit shares = PrintedSheetTest.more(3).getFirst();
    assertEquals(List.of("2026年第1季度", "2026年第2季度", "2026年第3季度"), shares.categories());
    List<BigDecimal> values = shares.columns().getFirst().values();
    assertEquals(new BigDecimal("50"), values.get(0));
    assertNull(values.get(1));
    assertEquals(new BigDecimal("87.5"), values.get(2));
    assertEquals("—", shares.columns().getFirst().shown().get(1));
    assertEquals("不适用（0/0）", shares.columns().get(1).shown().get(2));
    assertEquals(
        List.of(),
        FigureExhibits.trend(PrintedSheetTest.contents(), List.of(new Past("x", Map.of())), "now"));
  }

  @Test
  void aTrendMarksWhatWasCorrectedByHand() {
    Filled computed = PrintedSheetTest.share(1, 2);
    Filled corrected =
        new Filled(
            computed.value(),
            computed.numerator(),
            computed.denominator(),
            null,
            DAY,
            null,
            new CorrectedValue(new BigDecimal("60"), null, null, "漏报一处"));
    List<Content> contents =
        List.of(
            PrintedSheetTest.figure(
                "on-time", "按期销号率", true, PrintedSheetTest.share(7, 8), List.of()));
    Past past =
        new Past("2026年第2季度", Map.of("on-time", new Cell("on-time", null, null, corrected, null)));

    Exhibit drawn = FigureExhibits.trend(contents, List.of(past), "2026年第3季度").getFirst();

    assertEquals(Set.of(0), drawn.charts().getFirst().series().getFirst().marked());
    assertEquals("主要比率走势（%）（◆ 该期有人工更正，图示为系统计算值）", drawn.charts().getFirst().title());
    assertEquals("主要比率走势（%）", drawn.title());
    assertEquals(
        new BigDecimal("50"), drawn.columns().getFirst().values().getFirst(), "what was computed");
    Exhibit plain = PrintedSheetTest.more(3).getFirst();
    assertEquals("主要比率走势（%）", plain.charts().getFirst().title());
    assertEquals(Set.of(), plain.columns().getFirst().marked());
  }

  @Test
  void figuresAreSetAgainstTheNextMilestoneOfTheirTargets() {
    List<Content> shares =
        List.of(
            PrintedSheetTest.figure(
                "task-completion", "任务完成率", true, PrintedSheetTest.share(7, 8), List.of()));
    Goals tasks = goals("donglihu-2024-2026", shares, LocalDate.of(2025, 6, 30), true);
    assertEquals(new BigDecimal("90"), tasks.bound(shares.getFirst()));
    assertEquals("≥90%（2025-12-31）", tasks.shown(shares.getFirst()));
    List<Content> counts =
        List.of(
            PrintedSheetTest.figure(
                "smoke-detectors", "烟感报警器", false, Filled.number(BigDecimal.ONE, DAY), List.of()));
    Goals all = goals("tangwang-2024-2026", counts, DAY, false);
    assertEquals("≥12000（2024-12-31）", all.shown(counts.getFirst()));
    // what all units reach together is no target of one of them
    Goals one = goals("tangwang-2024-2026", counts, DAY, true);
    assertEquals("—", one.shown(counts.getFirst()));
    Exhibit drawn = FigureExhibits.achieved(counts, all).getFirst();
    assertEquals(List.of("本期", "目标"), drawn.columns().stream().map(Exhibit.Column::name).toList());
    assertEquals(2, drawn.charts().getFirst().series().size());
    assertEquals(1, FigureExhibits.achieved(counts, one).getFirst().columns().size());
  }

  private static Goals goals(String plan, List<Content> contents, LocalDate asOf, boolean unit) {
    PlanPackReader reader = new PlanPackReader();
    return Goals.of(reader.read(plan, reader.shippedText(plan)), contents, asOf, unit);
  }
}
