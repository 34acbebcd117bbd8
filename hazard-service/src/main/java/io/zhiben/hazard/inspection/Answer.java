package io.zhiben.hazard.inspection;

/** What an inspection says about an item of its checklist. */
enum Answer {
  OK,
  /** 不符合: it becomes a hazard. */
  NOT_OK,
  /** The enterprise has nothing of the kind. */
  NOT_APPLICABLE,
  /** Nobody looked. */
  NOT_CHECKED
}
