package io.zhiben.hazard.inspection;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.inspection.RecordInspection.Participant;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joint inspections (联合检查; D-024, Q-107, Y-099): one visit, one record, several departments. One of
 * them leads, and each adds what falls into its own domain.
 */
final class JointPolicy {
  private JointPolicy() {}

  /** The department that leads or makes an inspection; null for a safety office and others. */
  static String leadOf(RecordInspection command, Caller caller) {
    return LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : command.leadDepartment();
  }

  /**
   * @param known codes of the departments of the place
   */
  static void require(RecordInspection command, Caller caller, Set<String> known) {
    String lead = command.leadDepartment();
    if (command.kind() != InspectionKind.JOINT) {
      if (lead != null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "leadDepartment");
      }
      if (!command.participants().isEmpty()) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "participants");
      }
    }
    if (lead != null) {
      boolean anothers =
          LeadDepartmentPolicy.actsAsDepartment(caller) && !lead.equals(caller.org());
      if (anothers || !known.contains(lead)) {
        throw Problem.ofField(InspectionError.PARTICIPANT_UNKNOWN, "leadDepartment", lead);
      }
    }
    Set<String> named = new HashSet<>();
    named.add(String.valueOf(leadOf(command, caller)));
    for (int i = 0; i < command.participants().size(); i++) {
      Participant one = command.participants().get(i);
      String field = "participants[" + i + "].department";
      if (!known.contains(one.department())) {
        throw Problem.ofField(InspectionError.PARTICIPANT_UNKNOWN, field, one.department());
      }
      if (!named.add(one.department())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field);
      }
    }
  }

  /** The departments whose findings the record may hold. */
  static Set<String> parties(String lead, List<String> participants) {
    Set<String> parties = new HashSet<>(participants);
    if (lead != null) {
      parties.add(lead);
    }
    return parties;
  }

  /** Whether the caller may add findings to a record of these departments. */
  static boolean mayAdd(InspectionKind kind, Set<String> parties, Caller caller) {
    return kind == InspectionKind.JOINT && takesPart(parties, caller);
  }

  static void requireAdding(InspectionKind kind, Set<String> parties, Caller caller) {
    if (kind != InspectionKind.JOINT) {
      throw Problem.of(InspectionError.NOT_A_JOINT_INSPECTION);
    }
    if (!takesPart(parties, caller)) {
      throw Problem.of(InspectionError.NOT_A_PARTICIPANT);
    }
  }

  private static boolean takesPart(Set<String> parties, Caller caller) {
    if (LeadDepartmentPolicy.actsAsDepartment(caller)) {
      return parties.contains(caller.org());
    }
    return InspectionPolicy.isOffice(caller);
  }

  /**
   * The department in whose domain a finding falls.
   *
   * @param said by the finder; his own where he is a department's and says nothing
   */
  static String departmentOf(String said, String field, Set<String> parties, Caller caller) {
    boolean ownOnly = LeadDepartmentPolicy.actsAsDepartment(caller);
    if (said == null) {
      return ownOnly ? caller.org() : null;
    }
    if (!parties.contains(said)) {
      throw Problem.ofField(InspectionError.PARTICIPANT_UNKNOWN, field, said);
    }
    return said;
  }
}
