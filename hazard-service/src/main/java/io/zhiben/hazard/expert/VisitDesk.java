package io.zhiben.hazard.expert;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.expert.ExpertCommands.ExpertReason;
import io.zhiben.hazard.expert.ExpertCommands.ResubmitVisit;
import io.zhiben.hazard.expert.ExpertCommands.SubmitVisit;
import io.zhiben.hazard.expert.ExpertCommands.VisitContent;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes reports of visits, gives them back and accepts them. */
@ApplicationScoped
class VisitDesk {
  @Inject Engagements engagements;
  @Inject EnterpriseDirectory directory;
  @Inject ExpertVisits visits;
  @Inject VisitFile file;
  @Inject VisitRules rules;
  @Inject ExpertRuleBook ruleBook;
  @Inject NumberSeries series;
  @Inject AuditTrail audit;
  @Inject VisitViews views;
  @Inject ExpertEvents events;
  @Inject Preconditions preconditions;
  @Inject Database database;
  @Inject Clock clock;

  @Transactional
  VisitView submit(SubmitVisit command) {
    Engagement engagement = engagements.require(command.engagementId());
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    // reports of one engagement wait for one another: an inspection is reported once
    database.query("select 1 from engagement where id = ? for update", row -> 1, engagement.id());
    ExpertRules present = ruleBook.of(engagement.place());
    rules.requireFits(engagement, command, present);
    List<CitedClause> cited =
        rules.requireContent(
            command.report(), command.inspectionId(), command.visitedOn(), enterprise.place());
    String number = series.take(NumberSeries.Kind.EXPERT_VISIT, enterprise.place(), 1).getFirst();
    ExpertVisit visit =
        new ExpertVisit(
            enterprise,
            engagement,
            command,
            number,
            command.visitedOn().plusDays(present.lookBackDays()));
    visit.submittedBy(CurrentCaller.get().subject(), clock.instant());
    visits.persist(visit);
    keep(visit, command.report(), cited);
    return tell("expert-visit.submit", EventType.EXPERT_VISIT_SUBMITTED, visit, null);
  }

  @Transactional
  VisitView resubmit(UUID id, ResubmitVisit command) {
    ExpertVisit visit = requireMatching(id);
    rules.requireHandsIn(visit.provider());
    VisitView before = views.of(visit);
    visit.resubmit(CurrentCaller.get().subject(), clock.instant());
    keep(
        visit,
        command.report(),
        rules.requireContent(
            command.report(), visit.inspectionId(), visit.visitedOn(), visit.place()));
    return tell("expert-visit.resubmit", EventType.EXPERT_VISIT_SUBMITTED, visit, before);
  }

  @Transactional
  VisitView giveBack(UUID id, ExpertReason command) {
    ExpertVisit visit = requireMatching(id);
    VisitView before = views.of(visit);
    String subject = CurrentCaller.get().subject();
    visit.giveBack(subject);
    file.reports(id).getLast().giveBack(command.reason().strip(), subject, clock.instant());
    return tell("expert-visit.return", EventType.EXPERT_VISIT_RETURNED, visit, before);
  }

  @Transactional
  VisitView accept(UUID id) {
    ExpertVisit visit = requireMatching(id);
    VisitView before = views.of(visit);
    visit.accept(CurrentCaller.get().subject(), clock.instant());
    return tell("expert-visit.accept", EventType.EXPERT_VISIT_ACCEPTED, visit, before);
  }

  private ExpertVisit requireMatching(UUID id) {
    ExpertVisit visit = visits.require(id);
    preconditions.requireMatch(visit.version());
    return visit;
  }

  private void keep(ExpertVisit visit, VisitContent content, List<CitedClause> cited) {
    file.keep(new VisitReport(visit, content, CurrentCaller.get().subject()));
    for (int i = 0; i < content.opinions().size(); i++) {
      file.keep(new VisitOpinion(visit, i + 1, content.opinions().get(i), cited.get(i)));
    }
  }

  private VisitView tell(String action, EventType type, ExpertVisit visit, VisitView before) {
    visits.flush();
    VisitView after = views.of(visit);
    audit.record(action, "ExpertVisit", visit.id(), visit.place().code(), before, after);
    events.tell(type, visit);
    return after;
  }
}
