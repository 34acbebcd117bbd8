package io.zhiben.hazard.draw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The one way to write a JSON value, after RFC 8785 for the values that a draw has: members in the
 * order of their names' UTF-16 units, no white space, the shortest escapes, whole numbers only. Two
 * programs that read the same value write, and so hash, the same bytes.
 */
final class CanonicalJson {
  private static final int FIRST_PRINTABLE = 0x20;

  private CanonicalJson() {}

  /**
   * @throws IllegalArgumentException for a number that is not whole
   */
  static String of(JsonNode value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(JsonNode value, StringBuilder out) {
    if (value.isObject()) {
      writeObject(value, out);
    } else if (value.isArray()) {
      List<String> elements = new ArrayList<>();
      value.forEach(element -> elements.add(of(element)));
      out.append('[').append(String.join(",", elements)).append(']');
    } else if (value.isTextual()) {
      writeText(value.textValue(), out);
    } else if (value.isIntegralNumber() || value.isBoolean() || value.isNull()) {
      out.append(value.asText());
    } else {
      throw new IllegalArgumentException("a draw has no such value: " + value);
    }
  }

  private static void writeObject(JsonNode value, StringBuilder out) {
    TreeSet<String> names = new TreeSet<>();
    value.fieldNames().forEachRemaining(names::add);
    String separator = "{";
    for (String name : names) {
      out.append(separator);
      writeText(name, out);
      out.append(':');
      write(value.get(name), out);
      separator = ",";
    }
    out.append(names.isEmpty() ? "{}" : "}");
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (unit < FIRST_PRINTABLE) {
            out.append("\\u%04x".formatted((int) unit));
          } else {
            out.append(unit);
          }
        }
      }
    }
    out.append('"');
  }
}
