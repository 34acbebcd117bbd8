package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.nio.charset.StandardCharsets;

/**
 * Looks through a part's bytes before an XML parser does. NUL bytes are passed over, so that UTF-16
 * and UTF-32 hide nothing.
 */
final class PartScan {

  private static final byte[] ROW = "<row".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  /**
   * Bytes without a "&lt;" that no workbook needs: a full cell, every character an entity. More of
   * them would be one attribute or text that a parser keeps whole.
   */
  private static final int LONG_RUN = 512 * 1024;

  private long bytes;
  private int matched;
  private int rowMatched;
  private int rowTags;
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
        rowMatched = 1;
        run = 0;
      } else if (b != 0) {
        if (++run > LONG_RUN) {
          longRun = true;
        }
        followRowTag(b);
        matched = matched > 0 && b == DOCTYPE[matched] ? matched + 1 : 0;
        if (matched == DOCTYPE.length) {
          throw new UnreadableSheet(Reason.MALFORMED, "A part declares a document type");
        }
      }
    }
  }

  private void followRowTag(byte b) {
    if (rowMatched == ROW.length) {
      // "<rowBreaks" is no row
      rowTags += b == '>' || b == '/' || b <= ' ' ? 1 : 0;
      rowMatched = 0;
    } else if (rowMatched > 0) {
      rowMatched = b == ROW[rowMatched] ? rowMatched + 1 : 0;
    }
  }

  /** Tags that begin a row of a sheet; none where the part gives its names a prefix. */
  int rowTags() {
    return rowTags;
  }

  long bytes() {
    return bytes;
  }

  boolean hasLongRun() {
    return longRun;
  }
}
