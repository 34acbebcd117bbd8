package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.accident.AccidentLookup;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseCommands.OpenCase;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardLookup;
import io.zhiben.hazard.inspection.GuidanceError;
import io.zhiben.hazard.inspection.InspectionLookup;
import io.zhiben.hazard.plan.PlanLookup;
import io.zhiben.platform.problem.CommonError;
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
  private final PlanLookup plans;
  private final AccidentLookup accidents;
  private final Casebook casebook;
  private final Clock clock;

  CaseSources(
      EnterpriseDirectory directory,
      HazardLookup hazards,
      InspectionLookup inspections,
      PlanLookup plans,
      AccidentLookup accidents,
      Casebook casebook,
      Clock clock) {
    this.casebook = casebook;
    this.clock = clock;
    this.directory = directory;
    this.hazards = hazards;
    this.inspections = inspections;
    this.plans = plans;
    this.accidents = accidents;
  }

  ListedEnterprise enterprise(UUID id) {
    return directory.requireForWriting(id);
  }

  /** As it was said, with the number of its campaign where it is one of a plan. */
  OpenCase ofCampaign(OpenCase command) {
    if (command.planId() == null) {
      return command;
    }
    PlanLookup.Named plan = plans.require(command.planId());
    if (!plan.campaign()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "planId");
    }
    boolean named = command.campaign() != null && !command.campaign().isBlank();
    return new OpenCase(
        command.enterpriseId(),
        command.violationCode(),
        command.clue(),
        named ? command.campaign() : plan.number(),
        command.hazardIds(),
        command.inspectionId(),
        command.accidentId(),
        command.equipmentCode(),
        command.planId());
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

  /**
   * What a guidance visit found is a ground once it was not put right in time (Y-210), and what the
   * enterprise found itself likewise (Y-101).
   */
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
      if (hazards.selfCorrected(hazard.id(), today)) {
        throw Problem.ofField(
            CaseError.CASE_FROM_SELF_CHECK, "hazardIds[" + i + "]", hazard.number());
      }
    }
  }

  private static void requireSame(UUID enterprise, UUID wanted) {
    if (!wanted.equals(enterprise)) {
      throw Problem.notFound();
    }
  }
}
