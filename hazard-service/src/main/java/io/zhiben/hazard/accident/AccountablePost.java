package io.zhiben.hazard.accident;

/** Whose responsibility it was; posts, never persons. */
enum AccountablePost {
  /** 主要负责人. */
  PRINCIPAL,
  /** 安全总监. */
  SAFETY_DIRECTOR,
  /** 管理人员. */
  MANAGER,
  /** 班组长. */
  TEAM_LEADER,
  /** 从业人员. */
  WORKER,
  /** 外包单位人员. */
  CONTRACTOR,
  /** 监管人员. */
  OFFICIAL,
  /** 领导干部. */
  LEADER
}
