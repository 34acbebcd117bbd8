package io.zhiben.reporting.task;

/** How far what was begun is. */
enum ItemStage {
  WORKING,
  HANDED_IN,
  /** Confirmed by the office. */
  DONE
}
