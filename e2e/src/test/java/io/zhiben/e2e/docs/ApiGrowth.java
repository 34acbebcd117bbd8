package io.zhiben.e2e.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would break a client between two OpenAPI documents of a service: something taken away, of
 * another type, or newly required. Additions are none of it.
 */
final class ApiGrowth {
  private final JsonNode before;
  private final JsonNode now;
  private final List<String> breaks = new ArrayList<>();
  private final Set<String> renamed = new HashSet<>();

  private ApiGrowth(JsonNode before, JsonNode now) {
    this.before = before;
    this.now = now;
  }

  static List<String> breaksBetween(JsonNode before, JsonNode now) {
    ApiGrowth growth = new ApiGrowth(before, now);
    growth.paths();
    growth.schemas();
    return growth.breaks;
  }

  private void paths() {
    for (Map.Entry<String, JsonNode> path : before.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        JsonNode present = now.path("paths").path(path.getKey()).path(operation.getKey());
        String where = operation.getKey() + " " + path.getKey();
        if (present.isMissingNode()) {
          breaks.add(where + " is gone");
        } else {
          operation(where, operation.getValue(), present);
        }
      }
    }
  }

  private void operation(String where, JsonNode before, JsonNode now) {
    for (JsonNode parameter : before.path("parameters")) {
      JsonNode present = find(now, parameter);
      if (present.isMissingNode()) {
        breaks.add(where + ": the parameter " + name(parameter) + " is gone");
      } else {
        same(where + ": the parameter " + name(parameter), parameter, present, "schema");
      }
    }
    for (JsonNode parameter : now.path("parameters")) {
      if (isRequired(parameter) && !isRequired(find(before, parameter))) {
        breaks.add(where + ": the parameter " + name(parameter) + " is required now");
      }
    }
    if (now.path("requestBody").path("required").asBoolean()
        && !before.path("requestBody").path("required").asBoolean()) {
      breaks.add(where + ": a body is required now");
    }
    contents(where + ": the body", before.path("requestBody"), now.path("requestBody"));
    for (Map.Entry<String, JsonNode> answer : before.path("responses").properties()) {
      if (answer.getKey().startsWith("2") || answer.getKey().startsWith("3")) {
        JsonNode present = now.path("responses").path(answer.getKey());
        if (present.isMissingNode()) {
          breaks.add(where + ": the answer " + answer.getKey() + " is gone");
        }
        contents(where + ": the answer " + answer.getKey(), answer.getValue(), present);
      }
    }
  }

  private void contents(String where, JsonNode before, JsonNode now) {
    for (Map.Entry<String, JsonNode> content : before.path("content").properties()) {
      JsonNode present = now.path("content").path(content.getKey());
      if (present.isMissingNode()) {
        breaks.add(where + " is not " + content.getKey() + " any more");
      } else {
        shape(where, content.getValue().path("schema"), present.path("schema"));
      }
    }
  }

  private void schemas() {
    for (Map.Entry<String, JsonNode> schema : before.at("/components/schemas").properties()) {
      JsonNode present = now.at("/components/schemas").path(schema.getKey());
      if (present.isMissingNode()) {
        breaks.add("the schema " + schema.getKey() + " is gone");
      } else {
        shape(schema.getKey(), schema.getValue(), present);
      }
    }
  }

  private void shape(String where, JsonNode before, JsonNode now) {
    for (String aspect : List.of("type", "format")) {
      same(where, before, now, aspect);
    }
    reference(where, before.path("$ref").asText(), now.path("$ref").asText());
    Set<String> values = texts(before.path("enum"));
    values.removeAll(texts(now.path("enum")));
    values.forEach(value -> breaks.add(where + ": the value " + value + " is gone"));
    Set<String> required = texts(now.path("required"));
    required.removeAll(texts(before.path("required")));
    required.forEach(field -> breaks.add(where + ": " + field + " is required now"));
    for (Map.Entry<String, JsonNode> property : before.path("properties").properties()) {
      JsonNode present = now.path("properties").path(property.getKey());
      if (present.isMissingNode()) {
        breaks.add(where + ": " + property.getKey() + " is gone");
      } else {
        shape(where + "." + property.getKey(), property.getValue(), present);
      }
    }
    if (before.has("items")) {
      shape(where + "[]", before.path("items"), now.path("items"));
    }
  }

  /** Clients send and get the content, not the name of its schema. */
  private void reference(String where, String before, String now) {
    if (before.equals(now) || !renamed.add(before + " " + now)) {
      return;
    }
    if (before.isEmpty() || now.isEmpty()) {
      breaks.add(where + ": $ref was \"" + before + "\"");
    } else {
      shape(where, this.before.at(before.substring(1)), this.now.at(now.substring(1)));
    }
  }

  private void same(String where, JsonNode before, JsonNode now, String aspect) {
    if (aspect.equals("schema")) {
      shape(where, before.path(aspect), now.path(aspect));
    } else if (!before.path(aspect).equals(now.path(aspect))) {
      breaks.add(where + ": " + aspect + " was " + before.path(aspect));
    }
  }

  private static JsonNode find(JsonNode operation, JsonNode wanted) {
    for (JsonNode parameter : operation.path("parameters")) {
      if (name(parameter).equals(name(wanted))) {
        return parameter;
      }
    }
    return MissingNode.getInstance();
  }

  private static String name(JsonNode parameter) {
    return parameter.path("$ref").asText()
        + parameter.path("in").asText()
        + " "
        + parameter.path("name").asText();
  }

  /** If-Match is the one parameter that is referred to and required. */
  private static boolean isRequired(JsonNode parameter) {
    return parameter.path("required").asBoolean()
        || parameter.path("$ref").asText().endsWith("/If-Match");
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
