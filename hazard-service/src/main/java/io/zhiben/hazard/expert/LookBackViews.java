package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.expert.LookBackView.Action;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Shows look-backs to the caller. */
@ApplicationScoped
class LookBackViews {
  private final RegionTree regions;
  private final Clock clock;

  LookBackViews(RegionTree regions, Clock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  LookBackView of(LookBack lookBack) {
    String code = lookBack.place().code();
    return lookBack.view(regions.find(code).map(RegionState::name).orElse(code), actions(lookBack));
  }

  private List<Action> actions(LookBack lookBack) {
    Caller caller = CurrentCaller.get();
    List<Action> actions = new ArrayList<>();
    if (lookBack.state() == LookBackState.DECIDED) {
      return actions;
    }
    if (EngagementViews.handsIn(caller, lookBack.provider())) {
      actions.add(Action.STATE);
    }
    boolean heard = lookBack.hearingOver(LocalDate.now(clock));
    if (heard && caller.may(Right.LOOK_BACK_DECIDE) && !lookBack.statedBy(caller.subject())) {
      actions.add(Action.DECIDE);
    }
    return actions;
  }
}
