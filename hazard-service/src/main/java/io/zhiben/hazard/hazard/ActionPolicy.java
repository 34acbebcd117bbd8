package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take which step now. The list of actions that a caller is shown and the refusal that he
 * would meet are the same rule, so that no button promises what the service then refuses.
 */
final class ActionPolicy {
  /** The steps that judge somebody else's work. */
  private static final Set<Verb> CLOSING = EnumSet.of(Verb.REINSPECT, Verb.SIGN_OFF);

  private static final Set<Verb> REINSPECTING = EnumSet.of(Verb.REINSPECT, Verb.REINSPECT_ITEM);

  private ActionPolicy() {}

  /** The steps that the caller may take now. */
  static List<Verb> allowed(HazardSituation hazard, Caller caller) {
    return Arrays.stream(Verb.values())
        .filter(verb -> refusal(verb, hazard, caller).isEmpty())
        .toList();
  }

  /** Throws the refusal if there is one. */
  static void permit(Verb verb, HazardSituation hazard, Caller caller) {
    refusal(verb, hazard, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  /**
   * Whose step comes first: rights, then persons, then the state, so that a refusal never depends
   * on more than it says.
   */
  private static Optional<Problem> refusal(Verb verb, HazardSituation hazard, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!LeadDepartmentPolicy.permits(caller, hazard.leadDepartments())) {
      return Optional.of(Problem.of(HazardError.NOT_LEAD_DEPARTMENT));
    }
    if (verb == Verb.SIGN_OFF && hazard.rectifiers().contains(caller.subject())) {
      return Optional.of(Problem.of(LifecycleError.RECTIFIER_CANNOT_SIGN_OFF));
    }
    if (REINSPECTING.contains(verb) && hazard.rectifiers().contains(caller.subject())) {
      return Optional.of(Problem.of(LifecycleError.RECTIFIER_CANNOT_REINSPECT));
    }
    if (CLOSING.contains(verb) && caller.subject().equals(hazard.spotFinder())) {
      return Optional.of(Problem.of(LifecycleError.FINDER_CANNOT_CLOSE));
    }
    if (verb == Verb.DECIDE_EXTENSION
        && caller.subject().equals(hazard.due().extensions().askedBy())) {
      return Optional.of(Problem.of(HazardError.ASKER_CANNOT_DECIDE));
    }
    if (!hazard.state().allows(verb) || hazard.skipsRectification(verb)) {
      return Optional.of(Problem.of(LifecycleError.HAZARD_STATE_FORBIDS, verb, hazard.state()));
    }
    if (verb == Verb.REINSPECT && hazard.lacksSpotPhoto()) {
      return Optional.of(Problem.of(LifecycleError.SPOT_CORRECTION_NEEDS_PHOTO));
    }
    if (verb == Verb.SIGN_OFF && !hazard.around().missingRecords().isEmpty()) {
      return Optional.of(missingRecords(hazard.around().missingRecords()));
    }
    if (verb == Verb.ASSIGN && hazard.lacksElements()) {
      return Optional.of(missingElements(hazard.plan()));
    }
    if (verb == Verb.ASK_EXTENSION) {
      return askRefusal(hazard);
    }
    if (verb == Verb.DECIDE_EXTENSION && !hazard.extensionPending()) {
      return Optional.of(Problem.of(HazardError.NO_EXTENSION_ASKED));
    }
    if (verb == Verb.REOPEN && hazard.reopened()) {
      return Optional.of(Problem.of(LifecycleError.REOPENED_ALREADY));
    }
    return itemRefusal(verb, hazard.items()).map(Problem::of);
  }

  private static Optional<LifecycleError> itemRefusal(Verb verb, ItemProgress items) {
    return switch (verb) {
      case ITEMIZE -> when(items.rectified() > 0, LifecycleError.ITEMS_BEGUN);
      case RECTIFY -> when(items.open() > 0, LifecycleError.ITEMS_OPEN);
      case RECTIFY_ITEM -> when(items.open() <= 0, LifecycleError.NO_ITEM_OPEN);
      case REINSPECT_ITEM -> when(items.toReinspect() <= 0, LifecycleError.NO_ITEM_TO_REINSPECT);
      default -> Optional.empty();
    };
  }

  private static Optional<LifecycleError> when(boolean refused, LifecycleError code) {
    return refused ? Optional.of(code) : Optional.empty();
  }

  private static Optional<Problem> askRefusal(HazardSituation hazard) {
    if (hazard.extensionPending()) {
      return Optional.of(Problem.of(HazardError.EXTENSION_PENDING));
    }
    return hazard.pastDeadline()
        ? Optional.of(Problem.of(HazardError.EXTENSION_TOO_LATE))
        : Optional.empty();
  }

  private static Problem missingElements(RectificationPlan plan) {
    String code = LifecycleError.FIVE_ELEMENTS_MISSING.name();
    return Problem.of(LifecycleError.FIVE_ELEMENTS_MISSING)
        .withErrors(
            plan.missing().stream()
                .map(element -> new FieldError("plan." + element, code, null))
                .toList());
  }

  private static Problem missingRecords(List<String> missing) {
    String code = LifecycleError.CASE_RECORDS_MISSING.name();
    return Problem.of(LifecycleError.CASE_RECORDS_MISSING)
        .withErrors(
            missing.stream()
                .map(record -> new FieldError("records." + record, code, null))
                .toList());
  }
}
