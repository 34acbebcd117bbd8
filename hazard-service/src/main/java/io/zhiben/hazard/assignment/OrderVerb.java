package io.zhiben.hazard.assignment;

import static io.zhiben.hazard.assignment.OrderState.ANSWERED;
import static io.zhiben.hazard.assignment.OrderState.ASSIGNED;
import static io.zhiben.hazard.assignment.OrderState.SENT_BACK;

import io.zhiben.contracts.access.Right;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of an assignment; the names stand in {@code OrderView.actions}. */
enum OrderVerb {
  /** 反馈, by the receiver. */
  ANSWER(Right.ASSIGNMENT_ANSWER, OrderState.ANSWERED, EnumSet.of(ASSIGNED)),
  /** 退回: the receiver says why it is none of his. */
  SEND_BACK(Right.ASSIGNMENT_ANSWER, OrderState.SENT_BACK, EnumSet.of(ASSIGNED)),
  /** 退回重办, or another try with what was sent back. */
  RETURN(Right.ASSIGNMENT_WRITE, OrderState.ASSIGNED, EnumSet.of(ANSWERED, SENT_BACK)),
  /** 办结. */
  ACCEPT(Right.ASSIGNMENT_WRITE, OrderState.ACCEPTED, EnumSet.of(ANSWERED)),
  /** 撤销. */
  WITHDRAW(Right.ASSIGNMENT_WRITE, OrderState.WITHDRAWN, EnumSet.of(ASSIGNED, SENT_BACK));

  private final Right right;
  private final OrderState to;
  private final Set<OrderState> from;

  OrderVerb(Right right, OrderState to, Set<OrderState> from) {
    this.right = right;
    this.to = to;
    this.from = from;
  }

  Right right() {
    return right;
  }

  OrderState to() {
    return to;
  }

  boolean isFrom(OrderState state) {
    return from.contains(state);
  }

  /** Whether the receiver takes it, not whoever gave the assignment. */
  boolean ofReceiver() {
    return right == Right.ASSIGNMENT_ANSWER;
  }

  /** As the audit trail names it. */
  String action() {
    return "assignment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
