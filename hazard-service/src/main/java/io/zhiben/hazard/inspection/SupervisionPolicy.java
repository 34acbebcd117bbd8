package io.zhiben.hazard.inspection;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;

/**
 * Supervision of the lower level (督导): a level above looks over an inspection that was made, on the
 * spot, and says whether it was so (Q-075, Y-528). What enterprises and agencies record is looked
 * over by any level of the supervising side.
 */
final class SupervisionPolicy {
  private SupervisionPolicy() {}

  /** The level of whoever records; enterprises and agencies stand below all. */
  static ScopeKind levelOf(Inspection inspection) {
    if (inspection.recordedLevel() != null) {
      return inspection.recordedLevel();
    }
    // recorded before levels were kept
    boolean outside =
        inspection.kind() == InspectionKind.SELF_CHECK || inspection.agencyCode() != null;
    return outside ? ScopeKind.ENTERPRISE : ScopeKind.TOWN;
  }

  /** Whether the caller looks over it. */
  static boolean permits(Inspection supervised, Caller caller) {
    return supervised.kind() != InspectionKind.SUPERVISION
        && InspectionPolicy.isOffice(caller)
        && rank(caller.scope()) > rank(levelOf(supervised));
  }

  /** Only a supervision looks over others, and then it says what it thinks. */
  static void requireForm(RecordInspection command) {
    boolean supervises = command.supervises() != null;
    if (supervises && command.kind() != InspectionKind.SUPERVISION) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "supervises");
    }
    if (supervises == (command.verdict() == null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "verdict");
    }
  }

  static void require(Inspection supervised, RecordInspection command, Caller caller) {
    boolean fits =
        supervised.enterpriseId().equals(command.enterpriseId())
            && supervised.kind() != InspectionKind.SUPERVISION;
    if (!fits) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "supervises");
    }
    if (!permits(supervised, caller)) {
      throw Problem.ofField(InspectionError.SUPERVISION_OF_OWN_LEVEL, "supervises");
    }
    if (command.inspectedOn().isBefore(supervised.inspectedOn())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "inspectedOn");
    }
  }

  private static int rank(ScopeKind level) {
    return switch (level) {
      case CITY -> 4;
      case DISTRICT -> 3;
      case TOWN -> 2;
      case VILLAGE -> 1;
      case ENTERPRISE, ASSIGNMENT, NONE, ALL -> 0;
    };
  }
}
