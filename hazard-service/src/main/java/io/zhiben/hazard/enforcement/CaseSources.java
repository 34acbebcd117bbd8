package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.accident.AccidentLookup;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseCommands.OpenCase;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardLookup;
import io.zhiben.hazard.inspection.GuidanceError;
import io.zhiben.hazard.inspection.InspectionLookup;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a case can rest on. Whatever the caller doesn't reach, or belongs to another enterprise, is
 * not there.
 */
@ApplicationScoped
class CaseSources {
  private final EnterpriseDirectory directory;
  private final HazardLookup hazards;
  private final InspectionLookup inspections;
  private final AccidentLookup accidents;
  private final Casebook casebook;
  private final Clock clock;

  CaseSources(
      EnterpriseDirectory directory,
      HazardLookup hazards,
      InspectionLookup inspections,
      AccidentLookup accidents,
      Casebook casebook,
      Clock clock) {
    this.casebook = casebook;
    this.clock = clock;
    this.directory = directory;
    this.hazards = hazards;
    this.inspections = inspections;
    this.accidents = accidents;
  }

  ListedEnterprise enterprise(UUID id) {
    return directory.requireForWriting(id);
  }

  /** The hazards named, each of the case's enterprise. */
  List<HazardLookup.Named> check(OpenCase command) {
    UUID enterprise = command.enterpriseId();
    if (command.inspectionId() != null) {
      requireSame(inspections.require(command.inspectionId()).enterpriseId(), enterprise);
    }
    if (command.accidentId() != null) {
      requireSame(accidents.require(command.accidentId()).enterpriseId(), enterprise);
    }
    List<HazardLookup.Named> named = command.hazardIds().stream().map(hazards::require).toList();
    named.forEach(hazard -> requireSame(hazard.enterpriseId(), enterprise));
    requireNoGuidance(command, named);
    return named;
  }

  /** What a guidance visit found is a ground once it was not put right in time (Y-210). */
  private void requireNoGuidance(OpenCase command, List<HazardLookup.Named> named) {
    if (command.inspectionId() != null && inspections.guides(command.inspectionId())) {
      throw Problem.ofField(GuidanceError.CASE_FROM_GUIDANCE, "inspectionId");
    }
    LocalDate today = LocalDate.now(clock);
    for (int i = 0; i < named.size(); i++) {
      HazardLookup.Named hazard = named.get(i);
      boolean guided = hazard.inspectionId() != null && inspections.guides(hazard.inspectionId());
      if (guided && !casebook.require(hazard.id()).overdue(today)) {
        throw Problem.ofField(
            GuidanceError.CASE_FROM_GUIDANCE, "hazardIds[" + i + "]", hazard.number());
      }
    }
  }

  private static void requireSame(UUID enterprise, UUID wanted) {
    if (!wanted.equals(enterprise)) {
      throw Problem.notFound();
    }
  }
}
