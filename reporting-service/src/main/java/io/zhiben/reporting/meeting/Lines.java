package io.zhiben.reporting.meeting;

import java.util.List;
import java.util.stream.Collectors;

/** A list of short texts in one column, one a line. */
final class Lines {
  private Lines() {}

  static String joined(List<String> texts) {
    return texts.stream()
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

  static List<String> parted(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  /** Null for what is blank or missing. */
  static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
