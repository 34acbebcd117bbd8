package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;

/** Who records which inspections, and what follows from who recorded it. */
final class InspectionPolicy {
  private InspectionPolicy() {}

  /**
   * Agencies record expert inspections, enterprises their self-checks, the supervising side all the
   * others.
   */
  static void requireKind(Caller caller, InspectionKind kind) {
    boolean own =
        switch (kind) {
          case SELF_CHECK -> isEnterprise(caller);
          case EXPERT -> !isEnterprise(caller);
          default -> !isEnterprise(caller) && !caller.has(Role.CONSULTANT);
        };
    if (!own) {
      throw Problem.ofField(InspectionError.INSPECTION_KIND_NOT_YOURS, "kind", kind);
    }
  }

  static void requireLeader(LeaderPost post, InspectionKind kind) {
    if (!post.leads(kind)) {
      throw Problem.ofField(InspectionError.LEADER_POST_MISMATCH, "leaderPost", post, kind);
    }
  }

  /** The principal's own word that he led it needs no further confirmation. */
  static boolean confirmedByRecording(Caller caller, InspectionKind kind, LeaderPost post) {
    return isLedByPrincipal(kind, post) && caller.has(Role.ENTERPRISE_PRINCIPAL);
  }

  static boolean isLedByPrincipal(InspectionKind kind, LeaderPost post) {
    return kind == InspectionKind.SELF_CHECK && post == LeaderPost.PRINCIPAL;
  }

  /** Where the hazards found come from. */
  static Source sourceOf(Caller caller, InspectionKind kind) {
    if (caller.has(Role.CONSULTANT)) {
      return Source.THIRD_PARTY;
    }
    return kind.ledFromInside() ? Source.SELF_CHECK : Source.INSPECTION;
  }

  /** Code of the agency whose consultants record; null for everybody else. */
  static String agencyOf(Caller caller) {
    return caller.has(Role.CONSULTANT) ? caller.org() : null;
  }

  /** Officers and departments: those who inspect on behalf of the supervising side. */
  static boolean isOffice(Caller caller) {
    return caller.has(Role.OFFICER) || caller.has(Role.DEPARTMENT);
  }

  /** How far a recorder sees; by a grant across areas he is still an officer of his town. */
  static ScopeKind levelOf(Caller recorder) {
    return isOffice(recorder) && recorder.scope() == ScopeKind.ENTERPRISE
        ? ScopeKind.TOWN
        : recorder.scope();
  }

  /** Neither an enterprise nor an agency. */
  static boolean isSupervisingSide(Caller caller) {
    return !isEnterprise(caller) && !caller.has(Role.CONSULTANT);
  }

  private static boolean isEnterprise(Caller caller) {
    return caller.has(Role.ENTERPRISE_OFFICER) || caller.has(Role.ENTERPRISE_PRINCIPAL);
  }
}
