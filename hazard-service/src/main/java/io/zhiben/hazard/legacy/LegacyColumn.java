package io.zhiben.hazard.legacy;

import io.zhiben.platform.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;

/** The columns of a legacy register as a spreadsheet. */
enum LegacyColumn {
  NUMBER("台账编号", true, 60, 18),
  CREDIT_CODE("统一社会信用代码", true, 30, 22),
  ENTERPRISE("单位名称", true, 200, 30),
  DESCRIPTION("隐患描述", true, 2000, 44),
  SPOT("隐患部位", false, 200, 20),
  LEVEL("隐患级别", true, 20, 10),
  BASIS("判定依据", false, 1000, 30),
  FOUND_ON("发现日期", true, 40, 12),
  RECORDED_ON("登记日期", false, 40, 12),
  STATE("状态", true, 20, 10),
  DEADLINE("整改期限", false, 40, 12),
  RESPONSIBLE("整改责任人", false, 100, 16),
  MEASURES("整改措施", false, 2000, 36),
  FUNDS("整改资金（元）", false, 20, 14),
  CONTINGENCY("应急措施", false, 2000, 30),
  RECTIFIED_ON("整改完成日期", false, 40, 12),
  SIGNED_OFF_ON("销号日期", false, 40, 12);

  private final String title;
  private final boolean headerNeeded;
  private final int maxLength;
  private final double width;

  LegacyColumn(String title, boolean headerNeeded, int maxLength, double width) {
    this.title = title;
    this.headerNeeded = headerNeeded;
    this.maxLength = maxLength;
    this.width = width;
  }

  /** The header, as people write it. */
  String title() {
    return title;
  }

  /** Whether a file without this column is refused as a whole. */
  boolean headerNeeded() {
    return headerNeeded;
  }

  /** Characters. */
  int maxLength() {
    return maxLength;
  }

  boolean isDay() {
    return title.endsWith("日期") || this == DEADLINE;
  }

  static List<SheetColumn> sheetColumns() {
    return Arrays.stream(values()).map(one -> new SheetColumn(one.title, one.width)).toList();
  }
}
