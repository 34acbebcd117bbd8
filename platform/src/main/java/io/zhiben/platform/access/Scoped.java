package io.zhiben.platform.access;

import java.util.UUID;

/** A row that a scope bounds. Entities implement it and carry {@link ScopeGuard} as listener. */
public interface Scoped {
  Place place();

  /** Code of the enterprise that the row is about; null when it is about none. */
  default String enterpriseCode() {
    return null;
  }

  /** Id of the enterprise that the row is about; null when it is about none. */
  default UUID enterpriseId() {
    return null;
  }

  /**
   * Code of the agency whose own paper the row is; null for all others. An agency reaches its own
   * papers also when its contract has ended.
   */
  default String owningAgency() {
    return null;
  }
}
