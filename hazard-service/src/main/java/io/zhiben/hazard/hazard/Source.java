package io.zhiben.hazard.hazard;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;

/** Where a hazard came from. */
public enum Source {
  INSPECTION,
  SELF_CHECK,
  THIRD_PARTY,
  REPORT,
  LEGACY,
  /** Somebody told the office (举报); an enterprise or agency is shown REPORT instead. */
  TIP_OFF,
  /** Somebody who stays at the enterprise (驻点监督, T-136). */
  RESIDENT;

  /** Nobody who might look for the reporter learns that there was one. */
  Source shownTo(Caller caller) {
    boolean outside =
        caller.scope() == ScopeKind.ENTERPRISE || caller.scope() == ScopeKind.ASSIGNMENT;
    return this == TIP_OFF && outside ? REPORT : this;
  }
}
