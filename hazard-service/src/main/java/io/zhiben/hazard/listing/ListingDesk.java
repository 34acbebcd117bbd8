package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.listing.HazardListing.Opening;
import io.zhiben.hazard.listing.ListingCommands.OpenListing;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lists hazards: a leader by himself, an officer what his government agreed to. */
@ApplicationScoped
class ListingDesk {
  private final DecisionRequests requests;
  private final RequestViews requestViews;
  private final SubjectHazards subjects;
  private final SubjectPicker picker;
  private final ListingRegister register;
  private final WorkingClock clock;

  ListingDesk(
      DecisionRequests requests,
      RequestViews requestViews,
      SubjectHazards subjects,
      SubjectPicker picker,
      ListingRegister register,
      WorkingClock clock) {
    this.requests = requests;
    this.requestViews = requestViews;
    this.subjects = subjects;
    this.picker = picker;
    this.register = register;
    this.clock = clock;
  }

  @Transactional
  ListingView open(OpenListing command) {
    Caller caller = CurrentCaller.get();
    Authority authority = Authority.of(caller);
    Collection<UUID> named = hazardsOf(command, caller);
    if (command.deadline().isBefore(clock.today())) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "deadline");
    }
    List<CaseFacts> hazards = picker.require(named);
    for (CaseFacts hazard : hazards) {
      if (subjects.isListedAt(hazard.id(), authority.level())) {
        throw Problem.ofField(ListingError.LISTED_ALREADY, "hazardIds", hazard.number());
      }
    }
    Opening opening =
        new Opening(
            authority,
            command.supervisingUnit().strip(),
            command.reason().strip(),
            command.requestId(),
            command.deadline(),
            clock.today(),
            caller.subject());
    return register.open(
        opening, hazards, command.publicity(), command.publicText(), command.halt());
  }

  private Collection<UUID> hazardsOf(OpenListing command, Caller caller) {
    if (command.requestId() == null) {
      if (!caller.has(Role.LEADER)) {
        throw Problem.ofField(ListingError.LISTING_NEEDS_DECISION, "requestId");
      }
      if (command.hazardIds().isEmpty()) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "hazardIds");
      }
      return command.hazardIds();
    }
    DecisionRequest request = requests.require(command.requestId());
    RequestPolicy.permit(RequestVerb.LIST, requestViews.situation(request), caller);
    Collection<UUID> asked = subjects.hazardsOf(request.id());
    if (!command.hazardIds().isEmpty() && !asked.containsAll(command.hazardIds())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "hazardIds");
    }
    return command.hazardIds().isEmpty() ? asked : command.hazardIds();
  }
}
