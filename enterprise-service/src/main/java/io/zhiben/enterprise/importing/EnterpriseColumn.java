package io.zhiben.enterprise.importing;

import io.zhiben.platform.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;

/** The columns of the enterprise register as a spreadsheet. */
public enum EnterpriseColumn {
  CODE("统一社会信用代码", true, 18, 22),
  NAME("单位名称", true, 100, 32),
  KIND("单位类型", true, 20, 12),
  INDUSTRY("行业代码", true, 20, 10),
  TAGS("标签", false, 200, 20),
  SCALE("规模", true, 20, 8),
  STATUS("状态", false, 20, 8),
  REGION("所在区划代码", true, 20, 16),
  ADDRESS("地址", false, 200, 36),
  PRINCIPAL("主要负责人", true, 50, 12),
  PRINCIPAL_PHONE("主要负责人电话", false, 30, 16),
  SAFETY_OFFICER("安全管理人员", false, 50, 14),
  SAFETY_OFFICER_PHONE("安全管理人员电话", false, 30, 18),
  LONGITUDE("经度", false, 20, 12),
  LATITUDE("纬度", false, 20, 12),
  COORDINATE_SYSTEM("坐标系", false, 20, 10),
  REGISTERED_ON("登记日期", true, 40, 12),
  BUILDING("所在楼宇", false, 100, 20);

  private final String title;
  private final boolean headerNeeded;
  private final int maxLength;
  private final double width;

  EnterpriseColumn(String title, boolean headerNeeded, int maxLength, double width) {
    this.title = title;
    this.headerNeeded = headerNeeded;
    this.maxLength = maxLength;
    this.width = width;
  }

  /** The header, as people write it. */
  public String title() {
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

  SheetColumn sheetColumn() {
    return new SheetColumn(title, width);
  }

  static List<SheetColumn> sheetColumns() {
    return Arrays.stream(values()).map(EnterpriseColumn::sheetColumn).toList();
  }
}
