package io.zhiben.enterprise.demo;

import io.zhiben.enterprise.demo.DemoTrades.Trade;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetWriter;
import io.zhiben.platform.value.UnifiedCreditCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes {@code docs/demo/enterprises-donglihu.xlsx}: 200 rows as a town would hand them in, of
 * which 7 are bad in 7 ways. Run its main method in the repository's folder to write the file anew;
 * it comes out the same.
 */
public final class DonglihuRegister {

  /** Where the file stands in the repository. */
  static final Path FILE = Path.of("docs", "demo", "enterprises-donglihu.xlsx");

  /** What is wrong with a row, by the row's number in the file. */
  static final Map<Integer, String> BAD_ROWS =
      Map.of(
          17, "check character",
          44, "duplicate code",
          71, "unknown industry",
          98, "date as text",
          125, "missing principal",
          152, "place outside the region",
          179, "formula");

  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("统一社会信用代码", 22),
          new SheetColumn("单位名称", 30),
          new SheetColumn("单位类型", 12),
          new SheetColumn("行业代码", 10),
          new SheetColumn("标签", 24),
          new SheetColumn("规模", 8),
          new SheetColumn("状态", 10),
          new SheetColumn("所在区划代码", 16),
          new SheetColumn("地址", 36),
          new SheetColumn("主要负责人", 14),
          new SheetColumn("主要负责人电话", 16),
          new SheetColumn("安全管理人员", 14),
          new SheetColumn("安全管理人员电话", 18),
          new SheetColumn("经度", 12),
          new SheetColumn("纬度", 12),
          new SheetColumn("坐标系", 10),
          new SheetColumn("登记日期", 12),
          new SheetColumn("所在楼宇", 20));

  private static final int CODE = 0;
  private static final int NAME = 1;
  private static final int INDUSTRY = 3;
  private static final int STATUS = 6;
  private static final int REGION = 7;
  private static final int PRINCIPAL = 9;
  private static final int LONGITUDE = 13;
  private static final int REGISTERED_ON = 16;

  private static final List<String> COMMUNITIES =
      List.of("湖东社区", "湖西社区", "湖南社区", "湖北社区", "湖心社区", "湖畔社区");
  private static final Map<String, String> CODE_BEGINS =
      Map.of(
          "企业", "91120110MA5KB",
          "个体工商户", "92120110MA5KB",
          "事业单位", "12120110MB5KB",
          "社会组织", "52120110MJ5KB",
          "机关", "11120110MB5KB");

  /**
   * Next to a multiple of every number of rows, so that the domains are mixed and none is left out.
   */
  private static final int STRIDE = 71;

  private static final String FORMULA_MARK = "FORMULA";
  private static final LocalDateTime WRITTEN_AT = LocalDateTime.of(2024, 3, 1, 0, 0);

  private DonglihuRegister() {}

  public static void main(String[] args) throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, content());
  }

  /** The file's bytes, the same every time. */
  static byte[] content() throws IOException {
    Path workbook = Files.createTempFile("register", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(workbook);
          SheetWriter sheet = new SheetWriter(out, "东丽湖街道企业台账", COLUMNS)) {
        for (List<Object> row : rows()) {
          sheet.row(row);
        }
      }
      return repacked(workbook);
    } finally {
      Files.delete(workbook);
    }
  }

  static List<List<Object>> rows() {
    List<Trade> trades = DemoTrades.all();
    List<List<Object>> rows = new ArrayList<>();
    int good = 0;
    for (int number = 2; number < trades.size() + BAD_ROWS.size() + 2; number++) {
      String fault = BAD_ROWS.get(number);
      if (fault == null) {
        rows.add(row(trades.get(good * STRIDE % trades.size()), good + 1));
        good++;
      } else {
        rows.add(spoilt(fault, number, rows));
      }
    }
    return rows;
  }

  private static List<Object> row(Trade trade, int serial) {
    boolean unlicensed = unlicensed(trade, serial);
    boolean large = trade.domain() == 1;
    int community = serial % COMMUNITIES.size();
    String place = large ? "" : COMMUNITIES.get(community);
    boolean withoutPoint = serial % 17 == 0;
    return Arrays.asList(
        unlicensed ? null : code(CODE_BEGINS.get(trade.kind()), serial),
        trade.name(),
        trade.kind(),
        trade.industry(),
        trade.tags().isEmpty() ? null : trade.tags(),
        trade.scale(),
        unlicensed ? "未领证照" : serial % 29 == 0 ? "停业" : "在营",
        large ? "120110013000" : "12011001300" + (community + 1),
        "东丽湖街道" + place + "示例路" + serial + "号",
        "负责人甲%03d".formatted(serial),
        "1390000%04d".formatted(serial),
        "安全员乙%03d".formatted(serial),
        "1390000%04d".formatted(5000 + serial),
        withoutPoint ? null : (117_430_000 + serial * 7919L % 1000 * 60) / 1e6,
        withoutPoint ? null : (39_170_000 + serial * 6133L % 1000 * 40) / 1e6,
        withoutPoint ? null : serial % 11 == 0 ? "WGS-84" : "GCJ-02",
        LocalDate.of(2016, 1, 4).plusDays(serial * 13L),
        trade.has("自持载体") ? "湖畔示例创业中心" + (serial % 2 == 0 ? "A座" : "B座") : null);
  }

  /** Two small shops and two homestays work without a licence. */
  private static boolean unlicensed(Trade trade, int serial) {
    List<Trade> candidates =
        DemoTrades.all().stream()
            .filter(t -> t.domain() == 8 && t.industry().equals("O80") || t.domain() == 10)
            .toList();
    int index = candidates.indexOf(trade);
    return index == 0 || index == 1 || index == 8 || index == 9;
  }

  private static List<Object> spoilt(String fault, int number, List<List<Object>> before) {
    Trade trade = new Trade(11, "待核示例单位" + number + "号", "企业", "L72", "微型", "");
    List<Object> row = new ArrayList<>(row(trade, 900 + number));
    row.set(REGISTERED_ON, LocalDate.of(2022, 5, 9).plusDays(number));
    row.set(STATUS, "在营");
    switch (fault) {
      case "check character" -> row.set(CODE, wrong((String) row.get(CODE)));
      case "duplicate code" -> row.set(CODE, before.get(9).get(CODE));
      case "unknown industry" -> row.set(INDUSTRY, "Z99");
      case "date as text" -> row.set(REGISTERED_ON, "2024年3月");
      case "missing principal" -> row.set(PRINCIPAL, null);
      case "place outside the region" -> row.set(REGION, "120119105201");
      case "formula" -> row.set(LONGITUDE, FORMULA_MARK);
      default -> throw new IllegalArgumentException(fault);
    }
    return row;
  }

  private static String code(String begins, int serial) {
    String first17 = begins + "%04d".formatted(serial);
    return first17 + UnifiedCreditCode.checkCharacter(first17);
  }

  private static String wrong(String code) {
    char check = code.charAt(17) == '0' ? '1' : '0';
    return code.substring(0, 17) + check;
  }

  /**
   * Takes the hour of writing out of the archive, and puts the formula in, which the writer refuses
   * to write.
   */
  private static byte[] repacked(Path workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(workbook.toFile());
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(WRITTEN_AT);
        to.putNextEntry(same);
        String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        to.write(settled(text).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String settled(String part) {
    return part.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + WRITTEN_AT + ":00Z")
        .replaceAll(
            "<c r=\"([A-Z]+\\d+)\"[^>]*><is><t>" + FORMULA_MARK + "</t></is></c>",
            "<c r=\"$1\"><f>117.45+0.0123</f><v>117.4623</v></c>");
  }
}
