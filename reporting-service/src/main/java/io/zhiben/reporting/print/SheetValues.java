package io.zhiben.reporting.print;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the placeholders of a workbook stand for. A value is a String, or a number, which becomes a
 * number where its name stands alone in a cell; null empties the cell.
 *
 * @param texts by name
 * @param lists rows by the list's name; a row's values by the column's name
 */
public record SheetValues(Map<String, Object> texts, Map<String, List<Map<String, Object>>> lists) {
  public SheetValues {
    texts = Collections.unmodifiableMap(new HashMap<>(texts));
    lists = Map.copyOf(lists);
  }
}
