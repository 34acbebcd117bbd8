package io.zhiben.reporting.evidence;

import io.zhiben.platform.file.FileType;
import java.util.Locale;

/** What a file is called: the name that it came with, as far as it harms nobody. */
final class FileName {
  private static final int MOST = 120;
  private static final String NAMELESS = "附件";

  private FileName() {}

  /**
   * @param given as the browser said it, perhaps with a path; may be null
   * @param type decides the ending
   */
  static String of(String given, FileType type) {
    String name = given == null ? "" : given;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    // control and format characters, among them those that turn the reading direction
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\"<>:|?*]", "").strip();
    String stem = withoutEnding(name, type).replaceAll("^[.\\s]+|[.\\s]+$", "");
    if (stem.isEmpty()) {
      stem = NAMELESS;
    }
    int end = stem.offsetByCodePoints(0, Math.min(MOST, stem.codePointCount(0, stem.length())));
    return stem.substring(0, end) + "." + type.extension();
  }

  private static String withoutEnding(String name, FileType type) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean own =
        ending.equals(type.extension()) || (type == FileType.JPEG && ending.equals("jpeg"));
    return own ? name.substring(0, dot) : name;
  }
}
