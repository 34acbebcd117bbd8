package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.nio.charset.StandardCharsets;

/**
 * Looks through a part's bytes before an XML parser does. NUL bytes are passed over, so that UTF-16
 * and UTF-32 hide nothing.
 */
final class PartScan {

  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  /**
   * Bytes without a "&lt;" that no workbook needs: a full cell, every character an entity. More of
   * them would be one attribute or text that a parser keeps whole.
   */
  private static final int LONG_RUN = 512 * 1024;

  private long bytes;
  private int matched;
  private int run;
  private boolean longRun;

  /**
   * @throws UnreadableSheet when the part declares a document type, the door to entities
   */
  void accept(byte[] buffer, int length) {
    bytes += length;
    for (int i = 0; i < length; i++) {
      byte b = buffer[i];
      if (b == '<') {
        matched = 1;
        run = 0;
      } else if (b != 0) {
        if (++run > LONG_RUN) {
          longRun = true;
        }
        matched = matched > 0 && b == DOCTYPE[matched] ? matched + 1 : 0;
        if (matched == DOCTYPE.length) {
          throw new UnreadableSheet(Reason.MALFORMED, "A part declares a document type");
        }
      }
    }
  }

  long bytes() {
    return bytes;
  }

  boolean hasLongRun() {
    return longRun;
  }
}
