package io.zhiben.e2e.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Registers of any length with fictive enterprises of Donglihu. */
final class BigRegister {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final String[] HEADERS = {
    "统一社会信用代码", "单位名称", "单位类型", "行业代码", "标签", "规模", "状态", "所在区划代码", "地址",
    "主要负责人", "主要负责人电话", "安全管理人员", "安全管理人员电话", "经度", "纬度", "坐标系", "登记日期", "所在楼宇"
  };
  private static final String[] INDUSTRIES = {"L72", "H62", "F52", "R90", "O80", "C33"};
  private static final String[] WORDS = {"湖光", "晨曦", "金桥", "海棠", "望湖", "青禾", "云帆", "长堤"};

  private BigRegister() {}

  /**
   * @param first serial number of the first row, so that several registers share no code
   */
  static void write(Path file, int first, int rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("register");
      for (int column = 0; column < HEADERS.length; column++) {
        sheet.value(0, column, HEADERS[column]);
      }
      for (int row = 1; row <= rows; row++) {
        writeRow(sheet, row, first + row - 1);
        if (row % 1000 == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static void writeRow(Worksheet sheet, int row, int serial) {
    Object[] cells = cells(serial);
    for (int column = 0; column < cells.length; column++) {
      switch (cells[column]) {
        case null -> {
          // an empty cell
        }
        case LocalDate date -> {
          sheet.value(row, column, date);
          sheet.style(row, column).format("yyyy-mm-dd").set();
        }
        case Double number -> sheet.value(row, column, number);
        case Object text -> sheet.value(row, column, text.toString());
      }
    }
  }

  /** The cells of one row. */
  static Object[] cells(int serial) {
    return new Object[] {
      code(serial),
      WORDS[serial % WORDS.length] + WORDS[serial / 7 % WORDS.length] + "示例企业" + serial + "号",
      "企业",
      INDUSTRIES[serial % INDUSTRIES.length],
      serial % 13 == 0 ? "高危" : null,
      "小型",
      "在营",
      "12011001300" + (serial % 6 + 1),
      "东丽湖街道示例路" + serial + "号",
      "负责人甲" + serial,
      "1390000%04d".formatted(serial % 10000),
      "安全员乙" + serial,
      "1380000%04d".formatted(serial % 10000),
      117.45 + serial % 1000 * 0.0001,
      39.18 + serial % 1000 * 0.0001,
      "GCJ-02",
      LocalDate.of(2020, 1, 1).plusDays(serial % 900),
      null
    };
  }

  private static String code(int serial) {
    String first17 = "91120110MA" + "%07d".formatted(serial);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += ALPHABET.indexOf(first17.charAt(i)) * WEIGHTS[i];
    }
    return first17 + ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
