package io.zhiben.hazard.accident;

/** What stood behind it. */
enum IndirectCause {
  /** 管理缺陷. */
  MANAGEMENT,
  /** 教育培训不足. */
  TRAINING,
  /** 技术和设计缺陷. */
  TECHNOLOGY,
  /** 检查维护不足. */
  MAINTENANCE,
  /** 制度规程缺失. */
  RULES,
  /** 监管不到位. */
  SUPERVISION
}
