package io.zhiben.enterprise.device;

import io.zhiben.enterprise.countsheet.CountColumn;

/** The columns of a sheet of counts of devices. */
enum DeviceColumn implements CountColumn {
  CODE(CountColumn.needed("统一社会信用代码", 22)),
  NAME(CountColumn.spare("单位名称", 32)),
  KIND(CountColumn.needed("设备种类", 16)),
  COUNTED_ON(CountColumn.needed("统计日期", 12)),
  TOTAL(CountColumn.needed("设备总数", 10)),
  REGISTERED(CountColumn.needed("已使用登记", 12)),
  INSPECTED(CountColumn.needed("在检验有效期内", 16)),
  OPERATORS(CountColumn.needed("作业人员", 10)),
  CERTIFIED(CountColumn.needed("持证作业人员", 14)),
  VIOLATIONS(CountColumn.needed("本季度发现违法违规", 20)),
  HANDLED(CountColumn.needed("其中已处理", 12));

  private final Heading heading;

  DeviceColumn(Heading heading) {
    this.heading = heading;
  }

  @Override
  public Heading heading() {
    return heading;
  }
}
