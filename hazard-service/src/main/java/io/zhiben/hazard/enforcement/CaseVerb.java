package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;

/** The steps that somebody takes with a case; the names stand in {@code CaseView.actions}. */
enum CaseVerb {
  /** 立案. */
  FILE(Right.ENFORCEMENT_CASE_ACT),
  /** 不予立案, with the reason; nobody drops a clue alone. */
  NOT_FILE(Right.ENFORCEMENT_CASE_DECIDE),
  /** 调查终结: what was found. */
  INVESTIGATE(Right.ENFORCEMENT_CASE_ACT),
  /** 拟处理和告知. */
  PROPOSE(Right.ENFORCEMENT_CASE_ACT),
  /** 陈述申辩、听证. */
  HEAR(Right.ENFORCEMENT_CASE_ACT),
  /** 法制审核 (行政处罚法 art. 58, Y-147). */
  REVIEW(Right.ENFORCEMENT_CASE_ACT),
  /** 处理决定, on a case with a recording of how it was enforced (Y-147). */
  DECIDE(Right.ENFORCEMENT_CASE_DECIDE),
  /** 送达. */
  SERVE(Right.ENFORCEMENT_CASE_ACT),
  /** 执行: a payment, or a measure carried out. */
  EXECUTE(Right.ENFORCEMENT_CASE_ACT),
  /** 结案. */
  CLOSE(Right.ENFORCEMENT_CASE_ACT),
  /** 退回补充调查. */
  RETURN(Right.ENFORCEMENT_CASE_DECIDE),
  /** 撤案. */
  WITHDRAW(Right.ENFORCEMENT_CASE_DECIDE),
  /** 移送. */
  TRANSFER(Right.ENFORCEMENT_CASE_DECIDE),
  /** 移送回复. */
  ANSWER(Right.ENFORCEMENT_CASE_ACT),
  /** 公示 (Y-147, Y-409). */
  PUBLISH(Right.ENFORCEMENT_CASE_ACT),
  /** 报送典型案例 (T-088). */
  SUBMIT_TYPICAL(Right.ENFORCEMENT_CASE_ACT),
  /** 典型案例审核. */
  REVIEW_TYPICAL(Right.ENFORCEMENT_CASE_DECIDE),
  ADD_PHOTO(Right.ENFORCEMENT_CASE_ACT),
  /** 拒不执行, which makes the case severe (Y-446). */
  RECORD_REFUSAL(Right.ENFORCEMENT_CASE_ACT),
  /** 复产, after an inspection (Y-447). */
  RESUME(Right.ENFORCEMENT_CASE_DECIDE),
  /** 联合办案 (Y-272). */
  ADD_PARTICIPANTS(Right.ENFORCEMENT_CASE_ACT),
  /** 会商记录 (Z-072). */
  CONSULT(Right.ENFORCEMENT_CASE_ACT),
  /** 挂牌督办案件 (Z-072). */
  SUPERVISE(Right.ENFORCEMENT_CASE_DECIDE);

  private final Right right;

  CaseVerb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }
}
