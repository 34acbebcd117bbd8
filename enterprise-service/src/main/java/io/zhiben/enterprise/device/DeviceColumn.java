package io.zhiben.enterprise.device;

import io.zhiben.enterprise.countsheet.CountColumn;

/** The columns of a sheet of counts of devices. */
enum DeviceColumn implements CountColumn {
  CODE("统一社会信用代码", true, 22),
  NAME("单位名称", false, 32),
  KIND("设备种类", true, 16),
  COUNTED_ON("统计日期", true, 12),
  TOTAL("设备总数", true, 10),
  REGISTERED("已使用登记", true, 12),
  INSPECTED("在检验有效期内", true, 16),
  OPERATORS("作业人员", true, 10),
  CERTIFIED("持证作业人员", true, 14),
  VIOLATIONS("本季度发现违法违规", true, 20),
  HANDLED("其中已处理", true, 12);

  private final String title;
  private final boolean headerNeeded;
  private final double width;

  DeviceColumn(String title, boolean headerNeeded, double width) {
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
