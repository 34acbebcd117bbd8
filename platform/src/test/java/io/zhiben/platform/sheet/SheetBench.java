package io.zhiben.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes and reads 100,000 rows of 18 columns and prints time and memory. Run with {@code
 * -Xmx256m}; it fails by itself when the heap does not suffice.
 */
public final class SheetBench {

  private static final int ROWS = 100_000;
  private static final int COLUMNS = 18;

  private SheetBench() {}

  public static void main(String[] args) throws IOException {
    PrintStream print = System.out;
    Path file = Files.createTempFile("bench", ".xlsx");
    try {
      long start = System.nanoTime();
      write(file);
      print.printf("write %,d rows: %s s, %,d bytes%n", ROWS, since(start), Files.size(file));
      start = System.nanoTime();
      long read = 0;
      try (SheetReader sheet = SheetReader.open(file)) {
        print.printf("open: %s s%n", since(start));
        read = sheet.stream().count();
      }
      print.printf("read %,d rows: %s s%n", read, since(start));
      Runtime runtime = Runtime.getRuntime();
      print.printf("heap %,d of %,d MiB%n", runtime.totalMemory() >> 20, runtime.maxMemory() >> 20);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file) throws IOException {
    List<SheetColumn> columns =
        IntStream.range(0, COLUMNS).mapToObj(i -> new SheetColumn("列" + i, 16)).toList();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        SheetWriter sheet = new SheetWriter(out, "企业", columns)) {
      for (int i = 0; i < ROWS; i++) {
        List<Object> values = new ArrayList<>();
        for (int c = 0; c < COLUMNS - 2; c++) {
          values.add("示例单位第" + i + "号" + c);
        }
        values.add(117.5 + i / 1e6);
        values.add(LocalDate.of(2024, 1, 1).plusDays(i % 1000));
        sheet.row(values);
      }
    }
  }

  private static String since(long start) {
    return "%.1f".formatted((System.nanoTime() - start) / 1e9);
  }
}
