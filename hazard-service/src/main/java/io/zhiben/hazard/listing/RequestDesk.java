package io.zhiben.hazard.listing;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.listing.DecisionRequest.Asked;
import io.zhiben.hazard.listing.ListingCommands.AskDecision;
import io.zhiben.hazard.listing.ListingCommands.CloseRequest;
import io.zhiben.hazard.listing.ListingCommands.Decide;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Requests for a government's decision: asked, decided by somebody else, closed with evidence. */
@ApplicationScoped
class RequestDesk {
  private final SubjectPicker picker;
  private final CommonPlace commonPlace;
  private final EntryWindow window;
  private final RuleBook rules;
  private final RequestBook book;
  private final Clock clock;

  RequestDesk(
      SubjectPicker picker,
      CommonPlace commonPlace,
      EntryWindow window,
      RuleBook rules,
      RequestBook book,
      Clock clock) {
    this.picker = picker;
    this.commonPlace = commonPlace;
    this.window = window;
    this.rules = rules;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  DecisionRequestView ask(AskDecision command) {
    Authority own = Authority.of(CurrentCaller.get());
    if (command.level().compareTo(own.level()) < 0) {
      throw Problem.ofField(ListingError.REQUEST_LEVEL_BELOW, "level");
    }
    window.require(command.receivedOn(), "receivedOn");
    if (command.hazardIds().size() > 1 && command.kind() != RequestKind.REGIONAL_HAZARD) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "hazardIds");
    }
    List<CaseFacts> hazards = picker.require(command.hazardIds());
    Place place = commonPlace.of(hazards.stream().map(CaseFacts::place).toList());
    String authority = Authority.codeAt(command.level(), place);
    if (authority == null) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "level");
    }
    Place asked = hazards.getFirst().place();
    Asked what =
        new Asked(
            command.kind(),
            command.reason().strip(),
            command.receivedOn(),
            rules.of(asked).decisionDays(),
            CurrentCaller.get().subject(),
            clock.instant());
    return book.open(place, new Authority(command.level(), authority), what, hazards);
  }

  @Transactional
  DecisionRequestView decide(UUID id, Decide command) {
    return book.take(
        id,
        RequestVerb.DECIDE,
        request ->
            request.decide(
                command.agreed(),
                command.note().strip(),
                CurrentCaller.get().subject(),
                clock.instant()));
  }

  @Transactional
  DecisionRequestView close(UUID id, CloseRequest command) {
    return book.take(
        id,
        RequestVerb.CLOSE,
        request ->
            request.close(
                command.fundingNote().strip(),
                command.evidence().strip(),
                CurrentCaller.get().subject(),
                clock.instant()));
  }
}
