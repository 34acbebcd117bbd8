package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;

/** The steps that somebody takes with a hazard; the names stand in {@code HazardView.actions}. */
enum Verb {
  /** 核实定级: it is a hazard, and of that level. */
  VERIFY(Right.HAZARD_VERIFY),
  /** 制定整改方案: the five elements. */
  PLAN(Right.HAZARD_PLAN),
  /** 交办: the enterprise has to rectify it by the deadline. */
  ASSIGN(Right.HAZARD_ASSIGN),
  START(Right.HAZARD_RECTIFY),
  /** 整改: the rectification is handed in. */
  RECTIFY(Right.HAZARD_RECTIFY),
  /** 复查. */
  REINSPECT(Right.HAZARD_REINSPECT),
  /** 销号. */
  SIGN_OFF(Right.HAZARD_SIGN_OFF),
  /** 退回: to the step that the caller names, else one step back; with a reason. */
  RETURN(Right.HAZARD_REINSPECT),
  /** 撤销: it is taken back, with a reason. */
  WITHDRAW(Right.HAZARD_WITHDRAW),
  /** 不予认定: what was reported is no hazard, with a reason. */
  REJECT(Right.HAZARD_VERIFY),
  /** 申请延期: a later deadline is asked for, with a reason. */
  ASK_EXTENSION(Right.HAZARD_EXTENSION_ASK),
  /** 延期审批: granted or refused by somebody else, with a reason. */
  DECIDE_EXTENSION(Right.HAZARD_EXTENSION_DECIDE),
  /** 重新出现: it came back after sign-off, and is reported as a new hazard that names it. */
  REOPEN(Right.HAZARD_REPORT),
  /** 移交: to another department of the town, with a reason. */
  TRANSFER(Right.HAZARD_TRANSFER),
  /** 退回移交: back to whom it came from, with a reason. */
  HAND_BACK(Right.HAZARD_TRANSFER),
  /** 证据不足: what is known doesn't suffice to grade. */
  ASK_EVIDENCE(Right.HAZARD_VERIFY),
  /** 重新定级: graded before, graded again, with a reason. */
  REGRADE(Right.HAZARD_VERIFY),
  /** 列出整改清单: its points, each of which is rectified by itself. */
  ITEMIZE(Right.HAZARD_ASSIGN),
  /** 逐项整改: one point is handed in. */
  RECTIFY_ITEM(Right.HAZARD_RECTIFY),
  /** 逐项复查. */
  REINSPECT_ITEM(Right.HAZARD_REINSPECT);

  private final Right right;

  Verb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }
}
