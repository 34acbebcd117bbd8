package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.util.Set;

/** Who runs a round, who looks into it, and who answers for a unit. */
final class RoundAccess {
  private static final Set<ScopeKind> PLACES =
      Set.of(ScopeKind.CITY, ScopeKind.DISTRICT, ScopeKind.TOWN);

  private RoundAccess() {}

  /** The level that holds it; levels above look on, units below answer. */
  static boolean runs(Caller caller, AuditRound round) {
    return caller.may(Right.AUDIT_ROUND_RUN)
        && PLACES.contains(caller.scope())
        && caller.region().equals(round.place().code());
  }

  static void requireRuns(Caller caller, AuditRound round) {
    if (!runs(caller, round)) {
      throw Problem.of(AuditRoundError.AUDIT_NOT_YOUR_ROUND);
    }
  }

  /** Sees the evidence before the letter: who runs rounds or audits, at its level or above. */
  static boolean looksInto(Caller caller, AuditRound round) {
    return (caller.may(Right.AUDIT_ROUND_RUN) || caller.has(Role.AUDITOR))
        && PLACES.contains(caller.scope())
        && round.place().isWithin(caller.region());
  }

  /** The unit itself: the office of the place, the department's staff, the enterprise's staff. */
  static boolean answersFor(Caller caller, UnitKind kind, String code, String place) {
    return switch (kind) {
      case PLACE ->
          (caller.has(Role.OFFICER) || caller.has(Role.LEADER)) && caller.region().equals(code);
      case DEPARTMENT ->
          caller.has(Role.DEPARTMENT) && caller.org().equals(code) && caller.region().equals(place);
      case ENTERPRISE -> caller.scope() == ScopeKind.ENTERPRISE && caller.org().equals(code);
    };
  }

  static boolean answersFor(Caller caller, AddressedRow row) {
    return answersFor(caller, row.kind(), row.unitCode(), row.place().code());
  }

  static void requireAnswersFor(Caller caller, AddressedRow row) {
    if (!answersFor(caller, row)) {
      throw Problem.of(AuditRoundError.AUDIT_NOT_YOUR_UNIT);
    }
  }
}
