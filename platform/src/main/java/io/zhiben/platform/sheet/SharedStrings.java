package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The workbook's table of texts, kept as UTF-8 in a few large blocks: a million short strings cost
 * some 30 MB instead of 100.
 */
final class SharedStrings {

  static final SharedStrings NONE = new SharedStrings();

  private static final int BLOCK = 1024 * 1024;
  private static final int MAX_COUNT = 4_000_000;

  private final List<byte[]> blocks = new ArrayList<>();
  private int used = BLOCK;
  private long[] places = new long[1024];
  private int count;

  private SharedStrings() {}

  static SharedStrings read(PartXml xml) throws XMLStreamException {
    SharedStrings strings = new SharedStrings();
    while (xml.nextStart("si")) {
      strings.add(xml.richText("si", CellText.MAX_RAW_LENGTH));
    }
    return strings;
  }

  String get(int index) {
    if (index < 0 || index >= count) {
      throw new UnreadableSheet(Reason.MALFORMED, "A cell refers to a text that is not there");
    }
    long place = places[index];
    byte[] block = blocks.get((int) (place >>> 40));
    int start = (int) (place >>> 20) & (BLOCK - 1);
    int length = (int) place & (BLOCK - 1);
    return new String(block, start, length, StandardCharsets.UTF_8);
  }

  private void add(String text) {
    if (count == MAX_COUNT) {
      throw new UnreadableSheet(Reason.TOO_LARGE, "The workbook has too many texts");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (used + bytes.length > BLOCK) {
      blocks.add(new byte[BLOCK]);
      used = 0;
    }
    System.arraycopy(bytes, 0, blocks.getLast(), used, bytes.length);
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = (blocks.size() - 1L) << 40 | (long) used << 20 | bytes.length;
    used += bytes.length;
  }
}
