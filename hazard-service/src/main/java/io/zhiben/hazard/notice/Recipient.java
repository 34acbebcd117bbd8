package io.zhiben.hazard.notice;

/** To whom a major hazard is told. */
enum Recipient {
  /** The enterprise's principal (主要负责人). */
  PRINCIPAL,
  /** Its actual controller (实际控制人), who seldom has an account. */
  CONTROLLER,
  /** A department that supervises it, as lead or beside the lead. */
  DEPARTMENT
}
