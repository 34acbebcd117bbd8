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
}
