package io.zhiben.hazard.listing;

import io.zhiben.hazard.HazardError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may take which step of a listing now; refusals and the list of actions are one rule. */
final class ListingPolicy {
  private ListingPolicy() {}

  /**
   * What the rule asks for.
   *
   * @param authority code of the place whose government lists
   * @param acceptedBy subject; null while it was not accepted
   * @param measuresMissing how many are not done
   * @param lateAskDays days after the deadline within which a later one may be asked for
   * @param covered the caller's scope holds all that the listing lies over
   * @param unsettled how many of its hazards neither passed the re-inspection nor ended
   */
  record Situation(
      ListingPhase state,
      String authority,
      LocalDate deadline,
      LaterDeadline later,
      String acceptedBy,
      int measuresMissing,
      int unsettled,
      LocalDate today,
      int lateAskDays,
      boolean covered) {}

  static List<ListingVerb> allowed(Situation listing, Caller caller) {
    return Arrays.stream(ListingVerb.values())
        .filter(verb -> refusal(verb, listing, caller).isEmpty())
        .toList();
  }

  static void permit(ListingVerb verb, Situation listing, Caller caller) {
    refusal(verb, listing, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  /** Rights first, then places and persons, then the state. */
  private static Optional<Problem> refusal(ListingVerb verb, Situation listing, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (verb.ofAuthority() && !caller.region().equals(listing.authority())) {
      return Optional.of(Problem.of(HazardError.NOT_THE_AUTHORITY));
    }
    // a town reads a listing over several towns, and reports; it doesn't ask in the name of all
    if (verb == ListingVerb.ASK_EXTENSION && !listing.covered()) {
      return Optional.of(Problem.of(HazardError.NOT_THE_AUTHORITY));
    }
    if (verb == ListingVerb.DECIDE_EXTENSION
        && caller.subject().equals(listing.later().askedBy())) {
      return Optional.of(Problem.of(HazardError.ASKER_CANNOT_DECIDE));
    }
    if (verb == ListingVerb.DELIST && caller.subject().equals(listing.acceptedBy())) {
      return Optional.of(Problem.of(ListingError.ACCEPTER_CANNOT_DELIST));
    }
    if (!verb.isFrom(listing.state())) {
      return Optional.of(Problem.of(ListingError.LISTING_STATE_FORBIDS, verb, listing.state()));
    }
    return switch (verb) {
      case ASK_EXTENSION -> askRefusal(listing);
      case DECIDE_EXTENSION ->
          listing.later().pending()
              ? Optional.empty()
              : Optional.of(Problem.of(HazardError.NO_EXTENSION_ASKED));
      case DO_MEASURE ->
          listing.measuresMissing() > 0
              ? Optional.empty()
              : Optional.of(Problem.of(ListingError.LISTING_STATE_FORBIDS, verb, listing.state()));
      case ACCEPT -> unsettled(listing);
      case DELIST ->
          unsettled(listing)
              .or(() ->
                  listing.measuresMissing() == 0
                      ? Optional.empty()
                      : Optional.of(
                          Problem.of(
                              ListingError.LISTING_MEASURES_MISSING, listing.measuresMissing())));
      case PUBLISH, REPORT_PROGRESS -> Optional.empty();
    };
  }

  private static Optional<Problem> unsettled(Situation listing) {
    return listing.unsettled() == 0
        ? Optional.empty()
        : Optional.of(Problem.of(ListingError.LISTING_HAZARDS_OPEN, listing.unsettled()));
  }

  private static Optional<Problem> askRefusal(Situation listing) {
    if (listing.later().pending()) {
      return Optional.of(Problem.of(HazardError.EXTENSION_PENDING));
    }
    return listing.deadline().plusDays(listing.lateAskDays()).isBefore(listing.today())
        ? Optional.of(Problem.of(HazardError.EXTENSION_TOO_LATE))
        : Optional.empty();
  }
}
