package io.zhiben.platform.docx;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the placeholders stand for, by the names that stand between the braces. Braces within the
 * values are made wide: what somebody wrote is never taken for a placeholder.
 *
 * @param texts by name
 * @param lists rows by the list's name; a row's values by the column's name
 */
public record Filling(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
  public Filling {
    texts = plain(texts);
    lists =
        lists.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    list -> list.getValue().stream().map(Filling::plain).toList()));
  }

  private static Map<String, String> plain(Map<String, String> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                value -> value.getValue().replace("{{", "｛｛").replace("}}", "｝｝")));
  }
}
