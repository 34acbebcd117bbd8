package io.zhiben.hazard.checklist;

/** Where a checklist as a whole stands. */
enum ChecklistState {
  /** Never issued yet. */
  DRAFT,
  /** One of its versions is in force. */
  ISSUED,
  /** Given up; its versions stay readable. */
  RETIRED
}
