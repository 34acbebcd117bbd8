package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.auditround.AuditCommands.SendNotice;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
import io.zhiben.hazard.hazard.ClauseRule;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Check one, lift many (查一项、提升一片): tells the sector of a problem found in one place (T-111). */
@ApplicationScoped
class NoticeDesk {
  @Inject AuditProblems problems;
  @Inject NoticeReceipts receipts;
  @Inject RoundFile file;
  @Inject NoticeRecipients recipients;
  @Inject ClauseRule clauses;
  @Inject RegionTree regions;
  @Inject NumberSeries series;
  @Inject AuditTrail audit;
  @Inject NoticeViews views;
  @Inject AuditUnits units;
  @Inject AuditEvents events;
  @Inject Clock clock;

  @Transactional
  NoticeView send(UUID problemId, SendNotice command) {
    AuditProblem problem = problems.require(problemId);
    file.lock(problem.roundId());
    problems.getEntityManager().refresh(problem);
    AuditRound round = file.roundOf(problem.roundId());
    RoundAccess.requireRuns(CurrentCaller.get(), round);
    round.state().requireUnderWay();
    if (problem.state() == ProblemState.WITHDRAWN) {
      throw Problem.of(AuditRoundError.AUDIT_PROBLEM_STATE_FORBIDS, problem.state());
    }
    LocalDate today = LocalDate.now(clock);
    if (command.dueOn().isBefore(today)) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "dueOn");
    }
    CitedClause clause = clauses.cited(command.clauseId(), "clauseId", today, round.place());
    SendNotice complete = complete(command, round);
    List<UnitRow> told =
        recipients.of(
            new Wanted(complete.regionCode(), complete.domainCode(), complete.tags(), null),
            problem.enterpriseId(),
            complete.places() ? round.place().code() : null);
    String number = series.take(NumberSeries.Kind.SECTOR_NOTICE, round.place(), 1).getFirst();
    SectorNotice notice = new SectorNotice(problem, number, complete, clause);
    notice.sentTo(told.size(), CurrentCaller.get().subject(), clock.instant());
    file.keep(notice);
    told.forEach(unit -> receipts.persist(new NoticeReceipt(notice, unit)));
    if (!problem.common()) {
      problem.markCommon();
      events.tell(EventType.AUDIT_PROBLEM_CHANGED, problem, units.require(problem.unitId()));
    }
    problems.flush();
    NoticeView sent = views.of(List.of(notice)).getFirst();
    audit.record(
        "sector-notice.send", "SectorNotice", notice.id(), round.place().code(), null, sent);
    return sent;
  }

  /** With the place and sector of the round where the command names none. */
  private SendNotice complete(SendNotice command, AuditRound round) {
    String region = Objects.requireNonNullElse(command.regionCode(), round.place().code());
    if (!regions.placeOf(region).isWithin(round.place().code())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    boolean open = command.domainCode() == null && command.tags().isEmpty();
    String domain = open ? round.domainCode() : command.domainCode();
    if (domain == null && command.tags().isEmpty()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "domainCode");
    }
    return new SendNotice(
        command.title(),
        command.text(),
        command.clauseId(),
        region,
        domain,
        command.tags(),
        command.places(),
        command.dueOn());
  }
}
