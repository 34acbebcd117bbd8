package io.zhiben.reporting.task;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The steps of an urging letter; the names stand in {@code UrgingView.actions}. */
enum UrgingVerb {
  SEND(Right.TASK_CONFIRM, EnumSet.of(UrgingState.PROPOSED)),
  DROP(Right.TASK_CONFIRM, EnumSet.of(UrgingState.PROPOSED)),
  ANSWER(Right.TASK_WORK, EnumSet.of(UrgingState.SENT)),
  /** Also what was never answered, where the task was done meanwhile. */
  CLOSE(Right.TASK_CONFIRM, EnumSet.of(UrgingState.SENT, UrgingState.ANSWERED));

  private final Right right;
  private final Set<UrgingState> from;

  UrgingVerb(Right right, Set<UrgingState> from) {
    this.right = right;
    this.from = from;
  }

  /**
   * Whether it can be taken now, for whoever leads the task or belongs to the office.
   *
   * @param leads the caller acts for the unit that is urged
   * @param office he belongs to the office that runs the plan
   */
  boolean isOpen(UrgingState state, boolean leads, boolean office) {
    return from.contains(state) && isOf(leads, office);
  }

  boolean isOf(boolean leads, boolean office) {
    return this == ANSWER ? leads : office;
  }

  boolean isFrom(UrgingState state) {
    return from.contains(state);
  }

  Right right() {
    return right;
  }

  String action() {
    return "urging." + name().toLowerCase(Locale.ROOT);
  }

  static List<UrgingVerb> open(UrgingState state, boolean leads, boolean office, Caller caller) {
    return Arrays.stream(values())
        .filter(verb -> caller.may(verb.right) && verb.isOpen(state, leads, office))
        .toList();
  }
}
