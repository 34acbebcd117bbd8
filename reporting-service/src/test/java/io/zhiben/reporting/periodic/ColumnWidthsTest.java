package io.zhiben.reporting.periodic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  /**
   * Ten digits and dashes of 12 points in a font with wide ones, in twips, without what stands
   * beside them.
   */
  private static final int DAY = 10 * 153;

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private static void fillsThePage(List<Integer> widths) {
    int rest = ColumnWidths.PAGE - sum(widths);
    assertTrue(rest >= 0 && rest < widths.size(), widths + " leave " + rest);
  }

  @Test
  void daysAndNumbersStandInOneLineAndTextsShareTheRest() {
    List<Integer> widths =
        ColumnWidths.of(
            List.of("任务", "牵头单位", "完成时限", "逾期天数"),
            List.of(
                List.of("强执法防事故，年度检查计划", "综合行政执法局、消防救援大队、住房和城乡建设局、市场监督管理局", "2024-03-31", "640"),
                List.of("消防宣传月", "宣传部", "2024-11-30", "396")));
    fillsThePage(widths);
    assertTrue(widths.get(2) > DAY + 216, "a cell keeps 108 twips free at both sides");
    assertTrue(widths.get(0) > 1500 && widths.get(1) > widths.get(0), widths.toString());
  }

  @Test
  void manyShortColumnsShareThePageByTheirLength() {
    List<String> heads = List.of("一", "二", "三", "四", "五", "六", "七", "八");
    List<Integer> widths =
        ColumnWidths.of(heads, List.of(heads.stream().map(x -> x.repeat(6)).toList()));
    fillsThePage(widths);
    assertEquals(1, widths.stream().distinct().count());
  }

  @Test
  void aColumnWithoutTextHasAWidth() {
    List<Integer> widths = ColumnWidths.of(List.of("", "二"), List.of(List.of("")));
    fillsThePage(widths);
    assertTrue(widths.getFirst() > 0);
  }
}
