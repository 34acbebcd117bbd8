package io.zhiben.enterprise.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds lines of one file that are about the same enterprise: by credit code, without one by place,
 * name and address. The first of them counts. Asking again for the same line answers alike, so that
 * a batch can be repeated.
 */
final class SeenLines {
  private final Map<String, Integer> firstRows = new HashMap<>();

  /** Whether an earlier line is about the same. */
  boolean isRepeated(RegisterLine line) {
    Integer first = firstRows.putIfAbsent(key(line), line.number());
    return first != null && first != line.number();
  }

  private static String key(RegisterLine line) {
    String code = line.text(EnterpriseColumn.CODE).toUpperCase(Locale.ROOT);
    return code.isEmpty()
        ? line.text(EnterpriseColumn.REGION)
            + '|'
            + line.text(EnterpriseColumn.NAME)
            + '|'
            + line.text(EnterpriseColumn.ADDRESS)
        : code;
  }
}
