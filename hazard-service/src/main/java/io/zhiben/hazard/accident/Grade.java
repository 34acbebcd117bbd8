package io.zhiben.hazard.accident;

/** How grave an accident is (条例 art. 3); in this order. */
public enum Grade {
  /** 一般事故. */
  GENERAL(AuthorityLevel.CITY),
  /** 较大事故. */
  LARGER(AuthorityLevel.PROVINCE),
  /** 重大事故. */
  MAJOR(AuthorityLevel.STATE),
  /** 特别重大事故. */
  EXTRAORDINARY(AuthorityLevel.STATE);

  private final AuthorityLevel reportedUpTo;

  Grade(AuthorityLevel reportedUpTo) {
    this.reportedUpTo = reportedUpTo;
  }

  /** 较大及以上: somebody is sanctioned for it, or it is said why nobody is (Y-440). */
  boolean serious() {
    return this != GENERAL;
  }

  /** The level up to which it is reported (条例 art. 10). */
  AuthorityLevel reportedUpTo() {
    return reportedUpTo;
  }
}
