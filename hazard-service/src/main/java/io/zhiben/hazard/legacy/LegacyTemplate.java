package io.zhiben.hazard.legacy;

import io.zhiben.platform.sheet.SheetFile;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;

/** The empty register with two lines that show how to fill it. */
final class LegacyTemplate {
  private LegacyTemplate() {}

  static InputStream make() {
    return SheetFile.make(
        "历史隐患台账",
        LegacyColumn.sheetColumns(),
        sheet -> {
          sheet.row(
              Arrays.asList(
                  "2023-015",
                  "91120110MA5KB0001J",
                  "示例单位（请删除示例行）",
                  "安全出口锁闭",
                  "一层东侧",
                  "一般",
                  null,
                  LocalDate.of(2023, 5, 8),
                  LocalDate.of(2023, 5, 10),
                  "已销号",
                  LocalDate.of(2023, 5, 23),
                  "安全部",
                  "拆除锁具并张贴标识",
                  200,
                  null,
                  LocalDate.of(2023, 5, 18),
                  LocalDate.of(2023, 5, 20)));
          sheet.row(
              Arrays.asList(
                  "2023-016",
                  "91120110MA5KB0001J",
                  "示例单位（请删除示例行）",
                  "自动喷水灭火系统瘫痪",
                  "二号库房",
                  "重大",
                  "台账所载的判定依据",
                  LocalDate.of(2023, 11, 2),
                  null,
                  "整改中",
                  LocalDate.of(2023, 12, 31),
                  "分管副总经理",
                  "更换水泵并恢复系统",
                  350000,
                  "停用库房并派专人巡查",
                  null,
                  null));
        });
  }
}
