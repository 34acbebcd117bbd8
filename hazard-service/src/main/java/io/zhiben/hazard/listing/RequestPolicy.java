package io.zhiben.hazard.listing;

import io.zhiben.hazard.HazardError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may take which step of a request now; refusals and the list of actions are one rule. */
final class RequestPolicy {
  private RequestPolicy() {}

  /**
   * What the rule asks for.
   *
   * @param askedBy subject
   * @param listed it has its listing already
   * @param listingOpen that listing was not ended
   */
  record Situation(
      RequestKind kind,
      RequestState state,
      String authority,
      String askedBy,
      boolean listed,
      boolean listingOpen) {}

  static List<RequestVerb> allowed(Situation request, Caller caller) {
    return Arrays.stream(RequestVerb.values())
        .filter(verb -> refusal(verb, request, caller).isEmpty())
        .toList();
  }

  static void permit(RequestVerb verb, Situation request, Caller caller) {
    refusal(verb, request, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private static Optional<Problem> refusal(RequestVerb verb, Situation request, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!caller.region().equals(request.authority())) {
      return Optional.of(Problem.of(HazardError.NOT_THE_AUTHORITY));
    }
    if (verb == RequestVerb.DECIDE && caller.subject().equals(request.askedBy())) {
      return Optional.of(Problem.of(HazardError.ASKER_CANNOT_DECIDE));
    }
    if (request.state() != verb.from()) {
      return Optional.of(Problem.of(ListingError.REQUEST_STATE_FORBIDS, verb, request.state()));
    }
    if (verb == RequestVerb.LIST && (request.listed() || !request.kind().mayBeListed())) {
      return Optional.of(Problem.of(ListingError.REQUEST_STATE_FORBIDS, verb, request.state()));
    }
    if (verb == RequestVerb.CLOSE && request.listingOpen()) {
      return Optional.of(Problem.of(ListingError.REQUEST_LISTING_OPEN));
    }
    return Optional.empty();
  }
}
