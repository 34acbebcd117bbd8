package io.zhiben.hazard.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says, by the keys of its kind's fields. Kept as it was when the document was
 * issued.
 *
 * @param texts lines, texts, days as 2026-11-22 and amounts in fen
 * @param lists rows by the list's key, their values by the column's key
 */
public record DocumentValues(
    Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {

  public DocumentValues {
    texts = texts == null ? Map.of() : new TreeMap<>(texts);
    lists = lists == null ? Map.of() : new TreeMap<>(lists);
  }

  public static DocumentValues of(Map<String, String> texts) {
    return new DocumentValues(texts, Map.of());
  }

  /** The text; empty where none was given. */
  String text(String key) {
    String found = texts.get(key);
    return found == null ? "" : found;
  }

  List<Map<String, String>> list(String key) {
    List<Map<String, String>> found = lists.get(key);
    return found == null ? List.of() : found;
  }
}
