package io.zhiben.hazard.legacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Legacy registers for tests of other features. */
public final class Registers {
  private Registers() {}

  /** A register without rows. */
  public static byte[] empty() {
    try {
      return DonglihuPaper.workbook(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
