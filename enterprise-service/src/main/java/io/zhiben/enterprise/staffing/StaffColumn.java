package io.zhiben.enterprise.staffing;

import io.zhiben.enterprise.countsheet.CountColumn;

/** The columns of a sheet of counts of staff. */
enum StaffColumn implements CountColumn {
  REGION(CountColumn.needed("区划代码", 16)),
  OFFICE(CountColumn.spare("部门代码", 14)),
  ROLE(CountColumn.needed("岗位", 12)),
  COUNTED_ON(CountColumn.needed("统计日期", 12)),
  PERSONS(CountColumn.needed("人数", 8)),
  QUALIFIED(CountColumn.needed("具备安全学历和实践经验", 24)),
  TRAINED(CountColumn.needed("已完成年度规定学时", 20)),
  HOURS(CountColumn.needed("本年累计总学时", 16));

  private final Heading heading;

  StaffColumn(Heading heading) {
    this.heading = heading;
  }

  @Override
  public Heading heading() {
    return heading;
  }
}
