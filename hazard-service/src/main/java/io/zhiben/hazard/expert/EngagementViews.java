package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.expert.EngagementView.Action;
import io.zhiben.hazard.expert.EngagementView.DeclarationView;
import io.zhiben.hazard.expert.EngagementView.EngagementFigures;
import io.zhiben.hazard.expert.ExpertEnums.DeclarationOutcome;
import io.zhiben.hazard.expert.ExpertEnums.EngagementState;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows engagements to the caller. */
@ApplicationScoped
class EngagementViews {
  private final RegionTree regions;
  private final EngagementFiguresQuery figures;

  EngagementViews(RegionTree regions, EngagementFiguresQuery figures) {
    this.regions = regions;
    this.figures = figures;
  }

  EngagementView of(Engagement engagement) {
    return of(List.of(engagement)).getFirst();
  }

  List<EngagementView> of(List<Engagement> engagements) {
    Map<UUID, EngagementFigures> counted = figures.of(engagements);
    return engagements.stream().map(one -> of(one, counted.get(one.id()))).toList();
  }

  private EngagementView of(Engagement one, EngagementFigures counted) {
    String code = one.place().code();
    return new EngagementView(
        one.id(),
        one.version(),
        one.number(),
        one.title(),
        one.purpose(),
        code,
        regions.find(code).map(RegionState::name).orElse(code),
        one.provider().kind(),
        one.provider().code(),
        one.expertId(),
        one.firstDay(),
        one.lastDay(),
        one.scopeText(),
        one.state(),
        one.madeAt(),
        one.closedAt(),
        one.closeReason(),
        counted,
        actions(one, counted),
        one.feeFen());
  }

  private static List<Action> actions(Engagement one, EngagementFigures counted) {
    Caller caller = CurrentCaller.get();
    boolean open = one.state() == EngagementState.OPEN;
    List<Action> actions = new ArrayList<>();
    if (open && caller.may(Right.EXPERT_WRITE)) {
      actions.add(Action.CLOSE);
    }
    if (open && caller.may(Right.EXPERT_CONFLICT_DECLARE)) {
      actions.add(Action.DECLARE);
    }
    if (open && handsIn(caller, one.provider())) {
      actions.add(Action.SUBMIT_VISIT);
    }
    if (caller.has(Role.OFFICER) && counted.visits() > 0) {
      actions.add(Action.RATE);
    }
    return actions;
  }

  /** An agency hands its own reports in; for those who have no account an officer does. */
  static boolean handsIn(Caller caller, Provider provider) {
    return provider.kind() == ProviderKind.AGENCY
        ? caller.has(Role.CONSULTANT) && caller.org().equals(provider.code())
        : caller.has(Role.OFFICER);
  }

  static DeclarationView view(ConflictDeclaration one) {
    return new DeclarationView(
        one.id(),
        one.enterpriseId(),
        one.expertId(),
        one.relation(),
        one.relatedUntil(),
        one.outcome(),
        one.rule(),
        one.note(),
        one.declaredAt(),
        one.liftedAt(),
        one.liftReason(),
        one.outcome() == DeclarationOutcome.RECUSED
            && one.liftedAt() == null
            && CurrentCaller.get().may(Right.EXPERT_WRITE));
  }
}
