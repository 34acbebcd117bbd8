package io.zhiben.reporting.edition;

import static io.zhiben.reporting.edition.EditionState.DRAFT;
import static io.zhiben.reporting.edition.EditionState.IN_CONSULTATION;

import io.zhiben.contracts.access.Right;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a version; the names stand in {@code EditionView.actions}. */
enum EditionVerb {
  /** To change its text. */
  EDIT(Right.PLAN_WRITE, EnumSet.of(DRAFT, IN_CONSULTATION)),
  /** 征求意见. */
  CONSULT(Right.PLAN_WRITE, EnumSet.of(DRAFT, IN_CONSULTATION)),
  /** 印发. */
  ISSUE(Right.PLAN_ISSUE, EnumSet.of(DRAFT, IN_CONSULTATION)),
  WITHDRAW(Right.PLAN_WRITE, EnumSet.of(DRAFT, IN_CONSULTATION)),
  /** To answer the comments of others. */
  ANSWER(Right.PLAN_WRITE, EnumSet.of(IN_CONSULTATION)),
  /** To comment, by the units and places of the plan. */
  COMMENT(Right.PLAN_COMMENT, EnumSet.of(IN_CONSULTATION));

  private final Right right;
  private final Set<EditionState> from;

  EditionVerb(Right right, Set<EditionState> from) {
    this.right = right;
    this.from = from;
  }

  Right right() {
    return right;
  }

  boolean isFrom(EditionState state) {
    return from.contains(state);
  }

  /** Whether the place does it whose plan it is. */
  boolean isOfOwner() {
    return this != COMMENT;
  }

  /** As the audit trail names it. */
  String action() {
    return "plan-version." + name().toLowerCase(Locale.ROOT);
  }
}
