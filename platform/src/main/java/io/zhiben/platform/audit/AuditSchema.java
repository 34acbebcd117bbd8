package io.zhiben.platform.audit;

/** The schema's name goes into statements as text, so it must be a plain identifier. */
final class AuditSchema {
  private AuditSchema() {}

  static String checked(String name) {
    if (!name.matches("[A-Za-z0-9_]{1,64}")) {
      throw new IllegalArgumentException("zhiben.audit.schema is not a plain identifier");
    }
    return name;
  }
}
