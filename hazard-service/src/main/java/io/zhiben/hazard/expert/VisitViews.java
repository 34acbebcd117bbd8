package io.zhiben.hazard.expert;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.expert.ExpertEnums.OpinionDecision;
import io.zhiben.hazard.expert.VisitView.Action;
import io.zhiben.hazard.expert.VisitView.OpinionView;
import io.zhiben.hazard.expert.VisitView.ReportVersion;
import io.zhiben.hazard.expert.VisitView.ReportView;
import io.zhiben.hazard.expert.VisitView.VisitRow;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows visits to the caller. */
@ApplicationScoped
class VisitViews {
  private final RegionTree regions;
  private final VisitFile file;
  private final EnterpriseDirectory directory;

  VisitViews(RegionTree regions, VisitFile file, EnterpriseDirectory directory) {
    this.regions = regions;
    this.file = file;
    this.directory = directory;
  }

  VisitView of(ExpertVisit visit) {
    List<VisitReport> reports = visible(visit);
    List<VisitOpinion> opinions = file.opinions(visit.id(), visit.reportNo());
    return new VisitView(
        visit.id(),
        visit.version(),
        visit.number(),
        visit.engagementId(),
        visit.enterpriseId(),
        visit.enterpriseName(),
        visit.place().code(),
        regionName(visit),
        visit.provider().kind(),
        visit.provider().code(),
        visit.experts(),
        visit.visitedOn(),
        visit.mode(),
        visit.inspectionId(),
        visit.state(),
        visit.lookUntil(),
        visit.submittedAt(),
        visit.acceptedAt(),
        view(reports.getLast(), opinions),
        reports.stream().map(VisitViews::version).toList(),
        actions(visit, opinions));
  }

  /** One version, as it was handed in, with what became of it. */
  ReportView report(ExpertVisit visit, int no) {
    VisitReport report =
        visible(visit).stream()
            .filter(one -> one.reportNo() == no)
            .findFirst()
            .orElseThrow(Problem::notFound);
    return view(report, file.opinions(visit.id(), no));
  }

  List<VisitRow> rows(List<ExpertVisit> visits) {
    Map<UUID, Long> opinions = file.counts(visits.stream().map(ExpertVisit::id).toList());
    return visits.stream().map(one -> row(one, opinions.getOrDefault(one.id(), 0L))).toList();
  }

  private VisitRow row(ExpertVisit visit, long opinions) {
    return new VisitRow(
        visit.id(),
        visit.version(),
        visit.number(),
        visit.engagementId(),
        visit.enterpriseId(),
        visit.enterpriseName(),
        visit.place().code(),
        regionName(visit),
        visit.provider().kind(),
        visit.provider().code(),
        visit.visitedOn(),
        visit.mode(),
        visit.state(),
        opinions,
        visit.decided());
  }

  /** What was given back and mended is between the provider and the office. */
  private List<VisitReport> visible(ExpertVisit visit) {
    boolean enterprise = CurrentCaller.get().scope() == ScopeKind.ENTERPRISE;
    return file.reports(visit.id()).stream()
        .filter(one -> !enterprise || one.reportNo() == visit.reportNo())
        .toList();
  }

  private List<Action> actions(ExpertVisit visit, List<VisitOpinion> opinions) {
    Caller caller = CurrentCaller.get();
    List<Action> actions = new ArrayList<>();
    switch (visit.state()) {
      case RETURNED -> {
        if (EngagementViews.handsIn(caller, visit.provider())) {
          actions.add(Action.RESUBMIT);
        }
      }
      case SUBMITTED -> {
        if (caller.may(Right.EXPERT_VISIT_REVIEW) && !visit.submittedBy(caller.subject())) {
          actions.add(Action.RETURN);
          actions.add(Action.ACCEPT);
        }
      }
      case ACCEPTED -> {
        boolean pending =
            opinions.stream().anyMatch(one -> one.decision() == OpinionDecision.PENDING);
        if (pending && decides(caller, visit)) {
          actions.add(Action.DECIDE);
        }
        if (caller.scope() == ScopeKind.ENTERPRISE && caller.may(Right.EXPERT_RATE)) {
          actions.add(Action.RATE);
        }
      }
    }
    return actions;
  }

  private boolean decides(Caller caller, ExpertVisit visit) {
    return caller.may(Right.EXPERT_OPINION_DECIDE)
        && directory
            .find(visit.enterpriseId())
            .filter(one -> LeadDepartmentPolicy.permits(caller, one.leadDepartments()))
            .isPresent();
  }

  private String regionName(ExpertVisit visit) {
    String code = visit.place().code();
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  private static ReportView view(VisitReport report, List<VisitOpinion> opinions) {
    return new ReportView(
        report.reportNo(),
        report.summary(),
        report.explainedSets(),
        report.attendees(),
        opinions.stream().map(VisitViews::view).toList());
  }

  private static ReportVersion version(VisitReport report) {
    return new ReportVersion(
        report.reportNo(), report.submittedAt(), report.returnedAt(), report.returnReason());
  }

  private static OpinionView view(VisitOpinion one) {
    return new OpinionView(
        one.itemNo(),
        one.questionRef(),
        one.findingHazardId(),
        one.problem(),
        one.spot(),
        one.clause(),
        one.basis(),
        one.advice(),
        one.urgency(),
        one.decision(),
        one.decideReason(),
        one.decidedAt(),
        one.hazardId());
  }
}
