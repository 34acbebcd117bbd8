package io.zhiben.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a new schema must not do to readers and stored events of the same major version. */
final class SchemaGrowth {
  private SchemaGrowth() {}

  static List<String> breaches(JsonNode before, JsonNode after) {
    List<String> breaches = new ArrayList<>();
    compare("", before, after, breaches);
    return breaches;
  }

  private static void compare(String path, JsonNode before, JsonNode after, List<String> breaches) {
    if (!before.path("type").equals(after.path("type"))) {
      breaches.add(path + ": type changed");
    }
    if (!before.path("format").equals(after.path("format"))) {
      breaches.add(path + ": format changed");
    }
    if (!strings(after.path("enum")).containsAll(strings(before.path("enum")))) {
      breaches.add(path + ": value of an enumeration taken away");
    }
    Set<String> newlyRequired = strings(after.path("required"));
    newlyRequired.removeAll(strings(before.path("required")));
    newlyRequired.forEach(field -> breaches.add(path + "/" + field + ": became required"));
    JsonNode fields = before.path("properties");
    fields
        .fieldNames()
        .forEachRemaining(field -> {
          JsonNode kept = after.path("properties").path(field);
          if (kept.isMissingNode()) {
            breaches.add(path + "/" + field + ": taken away");
          } else {
            compare(path + "/" + field, fields.get(field), kept, breaches);
          }
        });
    if (before.has("items")) {
      compare(path + "[]", before.get("items"), after.path("items"), breaches);
    }
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new HashSet<>();
    array.forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
