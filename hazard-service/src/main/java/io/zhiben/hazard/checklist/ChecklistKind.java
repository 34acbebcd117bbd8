package io.zhiben.hazard.checklist;

/** What a checklist is for. */
public enum ChecklistKind {
  /** 检查表. */
  STANDARD,
  /** 重大事故隐患重点排查事项清单 (T-031). */
  KEY_ITEMS
}
