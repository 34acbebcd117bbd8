package io.zhiben.enterprise.importing;

import io.zhiben.platform.sheet.SheetFile;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;

/** The empty register with one line that shows how to fill it. */
final class ImportTemplate {
  private ImportTemplate() {}

  static InputStream make() {
    return SheetFile.make(
        "单位台账",
        EnterpriseColumn.sheetColumns(),
        sheet ->
            sheet.row(
                Arrays.asList(
                    "91120110MA5KB0001J",
                    "示例单位（请删除本行）",
                    "企业",
                    "R90",
                    "高危、人员密集",
                    "中型",
                    "正常",
                    "120110013001",
                    "示例路1号",
                    "主要负责人",
                    "13800000000",
                    "安全管理人员",
                    "13800000000",
                    117.5,
                    39.1,
                    "GCJ-02",
                    LocalDate.of(2024, 1, 1),
                    "")));
  }
}
