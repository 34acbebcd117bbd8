package io.zhiben.hazard.plan;

/** What a plan of inspections is for. */
enum PlanKind {
  /** 年度监督检查计划. */
  YEARLY,
  /** 专项行动. */
  CAMPAIGN
}
