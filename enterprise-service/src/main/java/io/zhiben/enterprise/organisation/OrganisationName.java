package io.zhiben.enterprise.organisation;

/** What an organisation is called. */
public record OrganisationName(String code, String name, Kind kind) {

  /** What stands behind a code. */
  public enum Kind {
    DEPARTMENT,
    /** By credit code or issued code; only enterprises that the caller sees. */
    ENTERPRISE,
    /** A consultant agency with a contract. */
    AGENCY
  }
}
