package io.zhiben.reporting.subplan;

import io.zhiben.contracts.access.Right;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a unit's own plan; the names stand in {@code SubPlanView.actions}. */
enum SubPlanVerb {
  /** Also a new one in place of the approved, which is then to be approved again. */
  SUBMIT(
      Right.TASK_WORK,
      EnumSet.of(SubPlanState.MISSING, SubPlanState.RETURNED, SubPlanState.APPROVED)),
  APPROVE(Right.TASK_CONFIRM, EnumSet.of(SubPlanState.SUBMITTED)),
  RETURN(Right.TASK_CONFIRM, EnumSet.of(SubPlanState.SUBMITTED)),
  REMIND(Right.TASK_CONFIRM, EnumSet.of(SubPlanState.MISSING, SubPlanState.RETURNED));

  private final Right right;
  private final Set<SubPlanState> from;

  SubPlanVerb(Right right, Set<SubPlanState> from) {
    this.right = right;
    this.from = from;
  }

  Right right() {
    return right;
  }

  boolean isFrom(SubPlanState state) {
    return from.contains(state);
  }

  /**
   * @param acts whether the caller acts for the unit
   * @param office whether he belongs to the office that runs the plan
   */
  boolean isOf(boolean acts, boolean office) {
    return this == SUBMIT ? acts : office;
  }

  String action() {
    return "sub-plan." + name().toLowerCase(Locale.ROOT);
  }
}
