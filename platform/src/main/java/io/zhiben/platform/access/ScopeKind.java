package io.zhiben.platform.access;

/** How a caller's rows are bounded. */
public enum ScopeKind {
  /**
   * Sees nothing: no caller, an unknown place, or a role without data. Must stay the default of
   * everything.
   */
  NONE,
  /** Work of the suite itself, started explicitly. */
  ALL,
  CITY,
  DISTRICT,
  TOWN,
  VILLAGE,
  /** Rows of one enterprise. */
  ENTERPRISE,
  /** Rows of the enterprises that a live service contract assigns to an agency. */
  ASSIGNMENT
}
