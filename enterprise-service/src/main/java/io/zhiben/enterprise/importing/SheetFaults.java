package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.sheet.UnreadableSheet;

/** What is wrong with a file as a whole, in the words of this service. */
public final class SheetFaults {
  private SheetFaults() {}

  public static EnterpriseError errorOf(UnreadableSheet unreadable) {
    return switch (unreadable.reason()) {
      case TOO_LARGE, ZIP_BOMB -> EnterpriseError.IMPORT_HOSTILE;
      case NOT_XLSX, ENCRYPTED, MALFORMED -> EnterpriseError.IMPORT_NOT_A_WORKBOOK;
      case TOO_MANY_ROWS -> EnterpriseError.IMPORT_TOO_MANY_ROWS;
      case NO_HEADER -> EnterpriseError.IMPORT_EMPTY;
    };
  }
}
