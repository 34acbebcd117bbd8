package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;

/**
 * The steps that somebody takes with an accident; the names stand in {@code AccidentView.actions}.
 */
enum AccidentVerb {
  /** 补报: other figures. */
  SUPPLEMENT(Right.ACCIDENT_REPORT),
  /** 逐级上报. */
  RELAY(Right.ACCIDENT_HANDLE),
  /** 等级认定: a person confirms what the figures say. */
  CONFIRM_GRADE(Right.ACCIDENT_DECIDE),
  /** 成立调查组. */
  START_INVESTIGATION(Right.ACCIDENT_HANDLE),
  /** 调查延期: once. */
  EXTEND_INVESTIGATION(Right.ACCIDENT_DECIDE),
  /** 提交调查报告. */
  CONCLUDE_INVESTIGATION(Right.ACCIDENT_HANDLE),
  /** 整改和防范措施. */
  ADD_MEASURE(Right.ACCIDENT_HANDLE),
  /** 落实措施, with evidence. */
  DO_MEASURE(Right.ACCIDENT_REPORT),
  /** 核实措施, by somebody else. */
  VERIFY_MEASURE(Right.ACCIDENT_HANDLE),
  /** 结案: all four of 四不放过. */
  CLOSE(Right.ACCIDENT_DECIDE),
  /** 整改和防范措施落实情况评估. */
  EVALUATE(Right.ACCIDENT_HANDLE),
  /** 火灾警示: a fire is made known as widely as its rule says (Y-497). */
  ISSUE_WARNING(Right.ACCIDENT_HANDLE),
  /** 撤销: it was no accident. */
  WITHDRAW(Right.ACCIDENT_DECIDE),
  ADD_PHOTO(Right.ACCIDENT_REPORT),
  /** 火灾调查要素 (Y-530). */
  RECORD_STUDY(Right.ACCIDENT_HANDLE),
  /** 火灾调查结果通报 (Y-496). */
  ISSUE_CIRCULAR(Right.ACCIDENT_HANDLE),
  /** 救援时间: alarm, arrival, handover (Y-049). */
  RECORD_RESCUE(Right.ACCIDENT_HANDLE);

  private final Right right;

  AccidentVerb(Right right) {
    this.right = right;
  }

  Right right() {
    return right;
  }
}
