package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.expert.ExpertCommands.DecideOpinion;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.Origin;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Decides on opinions: an adopted one is a hazard from then on, if it isn't one already. */
@ApplicationScoped
class OpinionDesk {
  @Inject ExpertVisits visits;
  @Inject VisitFile file;
  @Inject EnterpriseDirectory directory;
  @Inject HazardReports hazards;
  @Inject AuditTrail audit;
  @Inject VisitViews views;
  @Inject ExpertEvents events;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  @Transactional
  VisitView decide(UUID id, int itemNo, DecideOpinion command) {
    ExpertVisit visit = visits.require(id);
    VisitOpinion opinion = file.opinion(visit, itemNo).orElseThrow(Problem::notFound);
    ListedEnterprise enterprise = directory.requireForWriting(visit.enterpriseId());
    LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
    preconditions.requireMatch(visit.version());
    String reason = command.reason() == null ? "" : command.reason().strip();
    if (!command.adopted() && reason.isEmpty()) {
      throw Problem.ofField(ExpertError.OPINION_NEEDS_REASON, "reason");
    }
    VisitView before = views.of(visit);
    visit.decideOne();
    opinion.requirePending();
    if (command.adopted()) {
      opinion.adopt(hazardOf(visit, opinion, enterprise), reason.isEmpty() ? null : reason);
    } else {
      opinion.dismiss(reason);
    }
    opinion.decidedBy(CurrentCaller.get().subject(), clock.instant());
    visits.flush();
    VisitView after = views.of(visit);
    audit.record("expert-opinion.decide", "ExpertVisit", id, visit.place().code(), before, after);
    events.tell(EventType.EXPERT_OPINION_DECIDED, visit);
    return after;
  }

  private UUID hazardOf(ExpertVisit visit, VisitOpinion opinion, ListedEnterprise enterprise) {
    if (opinion.findingHazardId() != null) {
      return opinion.findingHazardId();
    }
    Origin origin =
        new Origin(
            Source.THIRD_PARTY, visit.inspectionId(), visit.agencyCode(), visit.visitedOn(), null);
    return hazards
        .report(enterprise, List.of(opinion.asFinding()), origin, Right.EXPERT_OPINION_DECIDE)
        .getFirst()
        .id();
  }
}
