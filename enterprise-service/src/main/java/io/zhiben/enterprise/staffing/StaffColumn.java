package io.zhiben.enterprise.staffing;

import io.zhiben.enterprise.countsheet.CountColumn;

/** The columns of a sheet of counts of staff. */
enum StaffColumn implements CountColumn {
  REGION("区划代码", true, 16),
  OFFICE("部门代码", false, 14),
  ROLE("岗位", true, 12),
  COUNTED_ON("统计日期", true, 12),
  PERSONS("人数", true, 8),
  QUALIFIED("具备安全学历和实践经验", true, 24),
  TRAINED("已完成年度规定学时", true, 20),
  HOURS("本年累计总学时", true, 16);

  private final String title;
  private final boolean headerNeeded;
  private final double width;

  StaffColumn(String title, boolean headerNeeded, double width) {
    this.title = title;
    this.headerNeeded = headerNeeded;
    this.width = width;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean headerNeeded() {
    return headerNeeded;
  }

  @Override
  public double width() {
    return width;
  }
}
