package io.zhiben.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A pack taken apart into its entries, so that two versions can be compared entry by entry and one
 * entry can be changed. What stands in no list is the list {@code head}, by its key.
 */
public final class PackEntries {
  /** The list of all that stands in none. */
  public static final String HEAD = "head";

  /** The lists that a pack may have. */
  public static final List<String> LISTS =
      List.of(
          "dimensions",
          "units",
          "posts",
          "domains",
          "chains",
          "policyMeasures",
          "programmes",
          "stages",
          "tasks",
          "duties",
          "indicators",
          "targets",
          "reports",
          "escalation",
          "uncovered");

  private PackEntries() {}

  /**
   * One entry.
   *
   * @param key its id or number within the list
   */
  public record Entry(String list, String key, JsonNode value) {}

  /** What happened to an entry. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * What became of an entry between two versions.
   *
   * @param fields that differ; empty where the entry was added or removed
   * @param before null for what was added
   * @param after null for what was removed
   */
  public record Change(
      String list, String key, Kind kind, List<String> fields, JsonNode before, JsonNode after) {}

  /** The entries of a good pack in their order. */
  public static List<Entry> of(PlanPackReader reader, String text) {
    JsonNode tree = reader.plain(text);
    List<Entry> entries = new ArrayList<>();
    tree.fields()
        .forEachRemaining(field -> {
          if (!LISTS.contains(field.getKey())) {
            entries.add(new Entry(HEAD, field.getKey(), field.getValue()));
          }
        });
    for (String list : LISTS) {
      for (JsonNode value : tree.path(list)) {
        entries.add(new Entry(list, keyOf(list, value), value));
      }
    }
    return entries;
  }

  /** What tells an entry from the others of its list. */
  public static String keyOf(String list, JsonNode value) {
    return switch (list) {
      case "programmes", "stages" -> value.path("number").asText();
      case "policyMeasures" ->
          value.has("number")
              ? value.path("set").asText() + "/" + value.path("number").asText()
              : value.path("set").asText();
      case "escalation" -> value.path("step").asText();
      case "uncovered" -> value.path("rows").path(0).asText();
      default -> value.path("id").asText();
    };
  }

  /** What differs, in the order of the later one; what was removed comes last. */
  public static List<Change> between(List<Entry> before, List<Entry> after) {
    Map<String, Entry> old = byPlace(before);
    Map<String, Entry> now = byPlace(after);
    List<Change> changes = new ArrayList<>();
    now.forEach((place, entry) -> {
      Entry former = old.get(place);
      if (former == null) {
        changes.add(change(entry, Kind.ADDED, List.of(), null, entry.value()));
      } else if (!former.value().equals(entry.value())) {
        List<String> fields = fields(former.value(), entry.value());
        changes.add(change(entry, Kind.CHANGED, fields, former.value(), entry.value()));
      }
    });
    old.forEach((place, entry) -> {
      if (!now.containsKey(place)) {
        changes.add(change(entry, Kind.REMOVED, List.of(), entry.value(), null));
      }
    });
    return changes;
  }

  private static Change change(
      Entry entry, Kind kind, List<String> fields, JsonNode before, JsonNode after) {
    return new Change(entry.list(), entry.key(), kind, fields, before, after);
  }

  private static Map<String, Entry> byPlace(List<Entry> entries) {
    Map<String, Entry> places = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String place = entry.list() + " " + entry.key();
      int again = 2;
      while (places.putIfAbsent(place, entry) != null) {
        // two rungs of one step
        place = entry.list() + " " + entry.key() + " " + again++;
      }
    }
    return places;
  }

  private static List<String> fields(JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode node : new JsonNode[] {before, after}) {
      for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
        names.add(each.next());
      }
    }
    return names.stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .toList();
  }
}
