package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.auditround.RoundView.ProblemView;
import io.zhiben.hazard.auditround.RoundView.QuestionView;
import io.zhiben.hazard.auditround.RoundView.UnitSummary;
import io.zhiben.hazard.auditround.RoundView.UnitView;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads rounds, units and problems within the caller's scope. */
@ApplicationScoped
class RoundQueries {
  @Inject Listings listings;
  @Inject AuditRounds rounds;
  @Inject AuditUnits units;
  @Inject RegionCondition regions;
  @Inject RoundFile file;
  @Inject RoundViews views;
  @Inject UnitViews unitViews;
  @Inject NoticeViews noticeViews;
  @Inject Clock clock;

  /** Which rounds a list shows; what is left out doesn't narrow it. */
  public static class RoundFilter {
    @QueryParam("region")
    String region;

    @QueryParam("state")
    RoundState state;

    @QueryParam("planYear")
    Integer planYear;
  }

  /** Which units a list shows; what is left out doesn't narrow it. */
  public static class UnitFilter {
    @QueryParam("round")
    UUID round;

    @QueryParam("kind")
    UnitKind kind;

    /** True shows those whose letter is not received yet. */
    @QueryParam("awaitsReceipt")
    Boolean awaitsReceipt;
  }

  /** Which problems a list shows; what is left out doesn't narrow it. */
  public static class ProblemFilter {
    @QueryParam("region")
    String region;

    @QueryParam("round")
    UUID round;

    @QueryParam("unit")
    UUID unit;

    @QueryParam("state")
    ProblemState state;

    @QueryParam("common")
    Boolean common;

    /** True shows those whose answer is owed after the deadline. */
    @QueryParam("overdue")
    Boolean overdue;
  }

  @Transactional
  RoundView get(UUID id) {
    return views.of(rounds.require(id));
  }

  @Transactional
  Page<RoundView> list(RoundFilter filter, PageRequest page) {
    return listings
        .of(AuditRound.class)
        .where(regions.within(filter.region), "region", filter.region)
        .where("e.state = :state", "state", filter.state)
        .where("e.planYear = :planYear", "planYear", filter.planYear)
        .sortable("number", "e.number")
        .sortable("to", "e.lastDay")
        .fetch(page)
        .map(views::row);
  }

  /** One version of the list. */
  @Transactional
  List<QuestionView> questions(UUID id, int version) {
    AuditRound round = rounds.require(id);
    if (version < 1 || version > round.listVersion()) {
      throw Problem.notFound();
    }
    return file.questions(id, version).stream().map(one -> RoundViews.question(one, null)).toList();
  }

  @Transactional
  List<NoticeView> notices(UUID id) {
    rounds.require(id);
    return noticeViews.of(file.noticesOf(id));
  }

  @Transactional
  UnitView unit(UUID id) {
    return unitViews.of(units.require(id));
  }

  @Transactional
  Page<UnitSummary> units(UnitFilter filter, PageRequest page) {
    Listing<AuditUnit> listing =
        listings
            .of(AuditUnit.class)
            .where("e.roundId = :round", "round", filter.round)
            .where("e.kind = :kind", "kind", filter.kind)
            .sortable("unitName", "e.unitName");
    if (filter.awaitsReceipt != null) {
      listing.where(
          filter.awaitsReceipt
              ? "e.letterAt is not null and e.receivedAt is null"
              : "e.letterAt is null or e.receivedAt is not null");
    }
    Page<AuditUnit> found = listing.fetch(page);
    Map<UUID, AuditRound> of =
        file.roundsOf(found.items().stream().map(AuditUnit::roundId).distinct().toList());
    return found.map(one -> unitViews.row(one, of.get(one.roundId())));
  }

  @Transactional
  Page<ProblemView> problems(ProblemFilter filter, PageRequest page) {
    Listing<AuditProblem> listing =
        listings
            .of(AuditProblem.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.roundId = :round", "round", filter.round)
            .where("e.unitId = :unit", "unit", filter.unit)
            .where("e.state = :state", "state", filter.state)
            .where("e.common = :common", "common", filter.common)
            .sortable("number", "e.number")
            .sortable("deadline", "e.deadline");
    if (filter.overdue != null) {
      String late = "e.state = 'FOUND' and e.deadline < :today";
      listing.where(filter.overdue ? late : "not (" + late + ")", "today", LocalDate.now(clock));
    }
    Page<AuditProblem> found = listing.fetch(page);
    Map<UUID, AuditRound> of =
        file.roundsOf(found.items().stream().map(AuditProblem::roundId).distinct().toList());
    Map<UUID, AuditUnit> at =
        unitViews.byId(
            units.list("id in ?1", found.items().stream().map(AuditProblem::unitId).toList()));
    return found.map(one -> unitViews.problem(one, at.get(one.unitId()), of.get(one.roundId())));
  }
}
