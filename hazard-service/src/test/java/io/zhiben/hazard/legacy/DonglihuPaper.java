package io.zhiben.hazard.legacy;

import io.zhiben.platform.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes {@code docs/demo/hazards-legacy-donglihu.xlsx}: the paper of former years as a town would
 * hand it in, about made-up enterprises, with two bad rows. Run its main method in the repository's
 * folder to write the file anew.
 */
public final class DonglihuPaper {
  static final Path FILE = Path.of("docs", "demo", "hazards-legacy-donglihu.xlsx");

  private static final String PARK = "91120110MA5KB0001J";
  private static final String STORE = "91120110MA5KB00062";

  private DonglihuPaper() {}

  public static void main(String[] args) throws IOException {
    Files.write(FILE, workbook(rows()));
  }

  static byte[] workbook(List<? extends List<?>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter sheet = new SheetWriter(out, "历史隐患台账", LegacyColumn.sheetColumns())) {
      for (List<?> row : rows) {
        sheet.row(row);
      }
    }
    return out.toByteArray();
  }

  /** The rows behind the header; the sixth and the seventh are bad. */
  static List<List<Object>> rows() {
    return List.of(
        closed("2022-007", PARK, "过山车检修平台护栏松动", "一般", null, day(2022, 4, 6), day(2022, 4, 20)),
        closed(
            "2022-031",
            PARK,
            "消防控制室无人值班",
            "重大",
            "原判定依据：消防设施管理条款",
            day(2022, 9, 2),
            day(2022, 11, 30)),
        closed("2023-012", STORE, "库房堆垛间距不足", "一般", null, day(2023, 3, 14), day(2023, 3, 28)),
        row(
            "2023-044",
            PARK,
            "水上项目漏电保护失效",
            "重大",
            "原判定依据：电气安全条款",
            day(2023, 10, 9),
            "整改中",
            new Object[] {day(2023, 12, 31), "分管副总经理", "更换配电箱并加装监测", 180000, "停用该项目", null, null}),
        row(
            "2023-051",
            STORE,
            "自动喷水灭火系统瘫痪",
            "重大",
            "原判定依据：消防设施条款",
            day(2023, 11, 2),
            "未整改",
            new Object[] {null, null, null, null, null, null, null}),
        row(
            "2023-052",
            PARK,
            "应急照明损坏",
            "一般",
            null,
            "2023年11月",
            "未整改",
            new Object[] {null, null, null, null, null, null, null}),
        row(
            "2023-053",
            PARK,
            "安全阀未校验",
            "重大",
            null,
            day(2023, 12, 5),
            "未整改",
            new Object[] {null, null, null, null, null, null, null}),
        row(
            "2024-003",
            PARK,
            "疏散指示标志缺失",
            "一般",
            null,
            day(2024, 1, 15),
            "已整改",
            new Object[] {day(2024, 1, 30), "安全部", "补装标志", 1200, null, day(2024, 1, 28), null}),
        row(
            "2024-006",
            PARK,
            "餐厅燃气报警器未联动切断",
            "一般",
            null,
            day(2024, 2, 20),
            "整改中",
            new Object[] {day(2024, 3, 20), "工程部", "加装切断阀", 8600.5, null, null, null}));
  }

  private static List<Object> closed(
      String number,
      String code,
      String what,
      String level,
      String basis,
      LocalDate found,
      LocalDate signedOff) {
    return row(
        number,
        code,
        what,
        level,
        basis,
        found,
        "已销号",
        new Object[] {
          signedOff.minusDays(1), "安全部", "已整改到位", null, null, signedOff.minusDays(2), signedOff
        });
  }

  private static List<Object> row(
      String number,
      String code,
      String what,
      String level,
      String basis,
      Object found,
      String state,
      Object[] rest) {
    List<Object> begin =
        Arrays.asList(number, code, "示例单位", what, "厂区内", level, basis, found, null, state);
    List<Object> all = new ArrayList<>(begin);
    all.addAll(Arrays.asList(rest));
    return all;
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
