package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.auditround.AuditCommands.SendNotice;
import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
import io.zhiben.hazard.hazard.ClauseRule;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Check one, lift many (查一项、提升一片): tells the sector of a problem found in one place (T-111). */
@ApplicationScoped
class NoticeDesk {
  static final int MOST_RECIPIENTS = 5_000;

  @Inject AuditProblems problems;
  @Inject NoticeReceipts receipts;
  @Inject RoundFile file;
  @Inject EnterpriseSelection selection;
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
      throw Problem.of(HazardError.AUDIT_PROBLEM_STATE_FORBIDS, problem.state());
    }
    LocalDate today = LocalDate.now(clock);
    if (command.dueOn().isBefore(today)) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "dueOn");
    }
    CitedClause clause = clauses.cited(command.clauseId(), "clauseId", today);
    SendNotice complete = complete(command, round);
    List<UnitRow> recipients = recipients(complete, problem, round);
    String number = series.take(NumberSeries.Kind.SECTOR_NOTICE, round.place(), 1).getFirst();
    SectorNotice notice = new SectorNotice(problem, number, complete, clause);
    notice.sentTo(recipients.size(), CurrentCaller.get().subject(), clock.instant());
    file.keep(notice);
    recipients.forEach(unit -> receipts.persist(new NoticeReceipt(notice, unit)));
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

  /** All of the sector but the one where it was found. */
  private List<UnitRow> recipients(SendNotice command, AuditProblem problem, AuditRound round) {
    List<Selected> found =
        selection.select(
            new Wanted(command.regionCode(), command.domainCode(), command.tags(), null),
            MOST_RECIPIENTS);
    if (found.size() > MOST_RECIPIENTS) {
      throw Problem.of(HazardError.SECTOR_NOTICE_TOO_MANY, MOST_RECIPIENTS);
    }
    List<UnitRow> units =
        new ArrayList<>(
            found.stream()
                .map(Selected::enterprise)
                .filter(one -> !one.id().equals(problem.enterpriseId()))
                .map(UnitRow::of)
                .toList());
    if (units.isEmpty()) {
      throw Problem.of(HazardError.SECTOR_NOTICE_NOBODY);
    }
    if (command.places()) {
      units.addAll(towns(units, round));
    }
    return units;
  }

  /** The towns below the level of the round that have such enterprises. */
  private List<UnitRow> towns(List<UnitRow> enterprises, AuditRound round) {
    return enterprises.stream()
        .map(one -> one.place().townCode())
        .filter(town -> town != null && !town.equals(round.place().code()))
        .distinct()
        .sorted()
        .flatMap(town -> regions.find(town).stream())
        .map(NoticeDesk::town)
        .toList();
  }

  private static UnitRow town(RegionState region) {
    return new UnitRow(
        UnitKind.PLACE, Place.of(region.place()), region.code(), region.name(), null);
  }
}
