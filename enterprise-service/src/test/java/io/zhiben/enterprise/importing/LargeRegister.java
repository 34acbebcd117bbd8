package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.Api;
import io.zhiben.platform.sheet.SheetWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a large register for measurements: {@code LargeRegister <file> <rows> [<region code>]}.
 */
public final class LargeRegister {
  private static final List<String> FIRST = List.of("晴湾", "白鹭", "芦苇", "云帆", "北岸", "青禾", "星湖");
  private static final List<String> TRADES = List.of("仓储", "物流", "餐饮", "机械", "信息技术", "装饰工程");
  private static final List<String> INDUSTRIES = List.of("G59", "G54", "H62", "C34", "I65", "E50");

  private LargeRegister() {}

  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[1]);
    String region = args.length > 2 ? args[2] : "120110013001";
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])));
        SheetWriter sheet = new SheetWriter(out, "台账", EnterpriseColumn.sheetColumns())) {
      for (int i = 0; i < rows; i++) {
        sheet.row(row(i, region));
      }
    }
  }

  private static List<Object> row(int serial, String region) {
    int trade = serial % TRADES.size();
    return Arrays.asList(
        Api.code("91120110MB" + "%07d".formatted(serial)),
        FIRST.get(serial / 7 % FIRST.size()) + "示例" + TRADES.get(trade) + "有限公司第" + serial + "号",
        "企业",
        INDUSTRIES.get(trade),
        serial % 5 == 0 ? "高危" : null,
        "小型",
        "正常",
        region,
        "示例路" + serial + "号",
        "负责人" + serial,
        "1390000%04d".formatted(serial % 10_000),
        "安全员" + serial,
        "1390000%04d".formatted(serial % 10_000),
        117.45,
        39.18,
        "GCJ-02",
        LocalDate.of(2020, 1, 1).plusDays(serial % 1000),
        null);
  }
}
