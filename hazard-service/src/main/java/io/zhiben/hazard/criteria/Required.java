package io.zhiben.hazard.criteria;

import java.util.regex.Pattern;

/** What a file of the library must keep to; the message names the field. */
final class Required {
  private static final Pattern ID =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[0-9]+(\\.[0-9a-z]+)*)?");

  private Required() {}

  static void id(String id, String field, int longest) {
    text(id, field, longest);
    that(ID.matcher(id).matches(), field + " is none: " + id);
  }

  static void text(String text, String field, int longest) {
    that(text != null && !text.isBlank(), field + " is missing");
    that(text.length() <= longest, field + " is longer than " + longest);
  }

  static void that(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
