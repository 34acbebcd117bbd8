package io.zhiben.hazard.checklist;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about checklists. */
public enum ChecklistError implements ErrorCode {
  /** Somebody else works on that checklist. */
  CHECKLIST_NOT_YOURS(Kind.FORBIDDEN),
  /** An enterprise writes checklists for itself only. */
  CHECKLIST_NEEDS_ENTERPRISE(Kind.INVALID),
  /** An item rests on a clause of the library or on a document that is named. */
  CHECKLIST_ITEM_WITHOUT_BASIS(Kind.INVALID),
  /** There is no draft to be issued. */
  CHECKLIST_NO_DRAFT(Kind.CONFLICT),
  /** The checklist was given up. */
  CHECKLIST_RETIRED(Kind.CONFLICT),
  /** The version was not in force on the day of the inspection. */
  CHECKLIST_NOT_IN_FORCE(Kind.CONFLICT),
  /** An enforcement standard is a sector's. */
  CHECKLIST_NEEDS_SECTOR(Kind.INVALID),
  /** Each item of an enforcement standard says what its breach costs. */
  CHECKLIST_ITEM_WITHOUT_PENALTY(Kind.INVALID);

  private final Kind kind;

  ChecklistError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
