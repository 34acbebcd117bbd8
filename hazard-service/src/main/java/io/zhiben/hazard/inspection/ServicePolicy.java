package io.zhiben.hazard.inspection;

import io.zhiben.hazard.inspection.RecordInspection.RecordFinding;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.util.List;

/**
 * Guidance visits and mutual checks serve instead of inspecting: nothing that belongs to inspecting
 * is said of them, and each has something of its own.
 */
final class ServicePolicy {
  private ServicePolicy() {}

  static void requireForm(RecordInspection command) {
    boolean mutual = command.kind() == InspectionKind.MUTUAL;
    if (mutual != (command.checkedBy() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "checkedBy");
    }
    if (mutual && command.checkedBy().equals(command.enterpriseId())) {
      throw Problem.ofField(GuidanceError.CHECKED_BY_ITSELF, "checkedBy");
    }
    boolean guides = command.kind() == InspectionKind.GUIDANCE;
    if ((mutual || guides) && command.drawId() != null) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "drawId");
    }
    requireAdvice(command.findings(), guides);
  }

  /**
   * @param guides whether they are of a guidance visit
   */
  static void requireAdvice(List<RecordFinding> findings, boolean guides) {
    for (int i = 0; i < findings.size(); i++) {
      String advice = findings.get(i).advice();
      String field = "findings[" + i + "].advice";
      if (guides && (advice == null || advice.isBlank())) {
        throw Problem.ofField(GuidanceError.ADVICE_MISSING, field);
      }
      if (!guides && advice != null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field);
      }
    }
  }
}
