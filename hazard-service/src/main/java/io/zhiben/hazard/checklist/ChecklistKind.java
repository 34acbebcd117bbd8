package io.zhiben.hazard.checklist;

/** What a checklist is for. */
public enum ChecklistKind {
  /** 检查表. */
  STANDARD,
  /** 重大事故隐患重点排查事项清单 (T-031). */
  KEY_ITEMS,
  /** 重点行业领域执法标准 (T-084): of a sector, and each item says what its breach costs. */
  ENFORCEMENT
}
