package io.zhiben.hazard.rectification;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The one rule of what may be done with a row: views offer by it, and desks refuse by it. */
final class RowPolicy {
  private RowPolicy() {}

  static void permit(RowVerb verb, LedgerRow row, boolean ledgerOpen, Caller caller) {
    refusal(verb, row, ledgerOpen, caller)
        .ifPresent(problem -> {
          throw problem;
        });
  }

  static List<RowVerb> offered(LedgerRow row, boolean ledgerOpen, Caller caller) {
    return Arrays.stream(RowVerb.values())
        .filter(verb -> refusal(verb, row, ledgerOpen, caller).isEmpty())
        .toList();
  }

  private static Optional<Problem> refusal(
      RowVerb verb, LedgerRow row, boolean ledgerOpen, Caller caller) {
    if (!caller.may(verb.right())) {
      return Optional.of(Problem.of(CommonError.FORBIDDEN));
    }
    if (!fills(caller, row.department())) {
      return Optional.of(Problem.of(RectificationError.LEDGER_NOT_YOUR_DEPARTMENT));
    }
    if (!ledgerOpen) {
      return Optional.of(Problem.of(RectificationError.LEDGER_CLOSED));
    }
    if (!row.state().permits(verb)) {
      return Optional.of(Problem.of(RectificationError.LEDGER_STATE_FORBIDS, verb, row.state()));
    }
    boolean links = verb == RowVerb.LINK_HAZARD || verb == RowVerb.REPORT_HAZARD;
    return links && row.hazardId() != null
        ? Optional.of(Problem.of(RectificationError.LEDGER_HAZARD_LINKED))
        : Optional.empty();
  }

  /** A department fills in its own rows; officers and grid workers any. */
  static boolean fills(Caller caller, String department) {
    return !LeadDepartmentPolicy.actsAsDepartment(caller) || caller.org().equals(department);
  }
}
