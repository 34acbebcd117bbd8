package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.enforcement.CaseCommands.AddParticipants;
import io.zhiben.hazard.enforcement.CaseCommands.RecordConsultation;
import io.zhiben.hazard.enforcement.CaseCommands.ResumeStop;
import io.zhiben.hazard.enforcement.CaseCommands.SuperviseCase;
import io.zhiben.hazard.enforcement.CaseSteps.Done;
import io.zhiben.hazard.inspection.InspectionLookup;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What several units do about a case, and how a stop ends. */
@ApplicationScoped
class FollowUpDesk {
  private final CaseSteps steps;
  private final CaseFile file;
  private final InspectionLookup inspections;
  private final CaseViews views;
  private final Clock clock;

  FollowUpDesk(
      CaseSteps steps, CaseFile file, InspectionLookup inspections, CaseViews views, Clock clock) {
    this.steps = steps;
    this.file = file;
    this.inspections = inspections;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  CaseView resume(UUID id, ResumeStop command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.RESUME,
            one -> {
              CaseMeasure measure = file.measure(id, command.measureId());
              requireInspected(one, command);
              one.step(CaseVerb.RESUME);
              measure.resume(command.resumedOn(), command.inspectionId());
              return new Done(command.note(), command.resumedOn());
            }));
  }

  /** Looked at by the supervising side after the stop was served, and before it ends. */
  private void requireInspected(EnforcementCase one, ResumeStop command) {
    if (command.resumedOn().isAfter(today())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "resumedOn");
    }
    InspectionLookup.Named looked = inspections.require(command.inspectionId());
    if (!looked.enterpriseId().equals(one.enterpriseId())) {
      throw Problem.notFound();
    }
    if (!looked.official() || looked.inspectedOn().isBefore(one.servedOn())) {
      throw Problem.ofField(CaseError.RESUMPTION_NEEDS_INSPECTION, "inspectionId");
    }
    if (command.resumedOn().isBefore(looked.inspectedOn())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "resumedOn");
    }
  }

  @Transactional
  CaseView addParticipants(UUID id, AddParticipants command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.ADD_PARTICIPANTS,
            one -> {
              one.join(CaseVerb.ADD_PARTICIPANTS, one.joint().with(command.departments()));
              return new Done(command.note(), null);
            }));
  }

  @Transactional
  CaseView consult(UUID id, RecordConsultation command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.CONSULT,
            one -> {
              if (command.heldOn().isAfter(today())) {
                throw Problem.ofField(HazardError.DATE_IN_FUTURE, "heldOn");
              }
              one.step(CaseVerb.CONSULT);
              return new Done(command.conclusion(), command.heldOn());
            }));
  }

  @Transactional
  CaseView supervise(UUID id, SuperviseCase command) {
    return views.of(
        steps.take(
            id,
            CaseVerb.SUPERVISE,
            one -> {
              if (command.until().isBefore(today())) {
                throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "until");
              }
              one.join(
                  CaseVerb.SUPERVISE, one.joint().supervised(command.leader(), command.until()));
              return new Done(command.note(), command.until());
            }));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
