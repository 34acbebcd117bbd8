package io.zhiben.hazard.auditround;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of this feature that need no rule of their own. */
final class AuditEnums {
  private AuditEnums() {}

  /** What is looked at, or gets a notice. */
  enum UnitKind {
    /** A lower place: its office answers. */
    PLACE,
    DEPARTMENT,
    ENTERPRISE
  }

  /** How a question is checked. */
  enum Method {
    /** 访谈. */
    INTERVIEW,
    /** 查阅资料. */
    RECORDS,
    /** 现场核查. */
    ON_SITE,
    /** 专家检查. */
    EXPERT_CHECK
  }

  @Schema(name = "RoundCheckResult")
  enum CheckResult {
    MET,
    PARTLY,
    NOT_MET,
    /** Counts for nothing. */
    NOT_APPLICABLE
  }
}
