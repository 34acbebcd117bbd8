package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Reads cases within the caller's scope. */
@ApplicationScoped
class CaseQueries {
  private final Listings listings;
  private final EnforcementCases cases;
  private final RegionCondition regions;
  private final CaseViews views;
  private final CaseWatch watch;
  private final Clock clock;

  CaseQueries(
      Listings listings,
      EnforcementCases cases,
      RegionCondition regions,
      CaseViews views,
      CaseWatch watch,
      Clock clock) {
    this.listings = listings;
    this.cases = cases;
    this.regions = regions;
    this.views = views;
    this.watch = watch;
    this.clock = clock;
  }

  @Transactional
  CaseView get(UUID id) {
    return views.of(cases.require(id));
  }

  @Transactional
  Page<CaseRow> list(CaseFilter filter, PageRequest page) {
    Listing<EnforcementCase> listing =
        listings
            .of(EnforcementCase.class)
            .containing(filter.q, "e.number", "e.enterpriseName")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.accidentId = :accident", "accident", filter.accident)
            .where("e.state = :state", "state", filter.state)
            .where("e.ground.code = :violation", "violation", filter.violation)
            .where("e.campaign = :campaign", "campaign", filter.campaign)
            .where("e.equipmentCode = :equipment", "equipment", filter.equipment)
            .where("e.outcome.sanctioned = :sanctioned", "sanctioned", filter.sanctioned)
            .where("e.severe = :severe", "severe", severeOf(filter))
            .where("e.typical.state = :typical", "typical", filter.typical)
            .where("e.decision.decidedOn >= :decidedFrom", "decidedFrom", filter.decidedFrom)
            .where("e.decision.decidedOn <= :decidedTo", "decidedTo", filter.decidedTo)
            .where(
                "exists (select 1 from CaseFinding f where f.caseId = e.id and f.hazardId = :hazard)",
                "hazard",
                filter.hazard)
            .where(
                "e.inspectionId = :inspection or exists (select 1 from CaseFinding f"
                    + " where f.caseId = e.id and f.inspectionId = :inspection)",
                "inspection",
                filter.inspection);
    byOutcome(listing, filter);
    watch.narrow(listing, filter);
    if (filter.restorationOverdue != null) {
      String late =
          "(e.ground.restoration = true and e.state in ('DECIDED', 'SERVED') and exists (select 1"
              + " from CaseMeasure m where m.caseId = e.id and m.stage = 'DECIDED'"
              + " and m.finishedOn is null and m.dueOn < :day) and not exists (select 1"
              + " from EvidencePhoto p where p.hazardId = e.id and p.stage = 'AFTER'))";
      listing.where(filter.restorationOverdue ? late : "not " + late, "day", LocalDate.now(clock));
    }
    if (filter.open != null) {
      listing.where(
          filter.open ? "e.state in :open" : "e.state not in :open", "open", CaseState.OPEN);
    }
    return listing
        .sortable("number", "e.number")
        .sortable("openedAt", "e.openedAt")
        .fetch(page)
        .map(views::row);
  }

  /** A party isn't told whether its case is severe, nor by narrowing a list. */
  private static Boolean severeOf(CaseFilter filter) {
    return CurrentCaller.get().scope() == ScopeKind.ENTERPRISE ? null : filter.severe;
  }

  private void byOutcome(Listing<EnforcementCase> listing, CaseFilter filter) {
    if (filter.outcome == EnforcementAction.TRANSFER) {
      listing.where("exists (select 1 from CaseTransfer t where t.caseId = e.id)");
    } else {
      listing.where(
          "exists (select 1 from CaseMeasure m where m.caseId = e.id"
              + " and m.stage = 'DECIDED' and m.kind = :outcome)",
          "outcome",
          filter.outcome);
    }
    if (filter.transferOverdue != null) {
      String late =
          "exists (select 1 from CaseTransfer t where t.caseId = e.id and t.answer is null"
              + " and t.answerDueOn < :today)";
      listing.where(filter.transferOverdue ? late : "not " + late, "today", LocalDate.now(clock));
    }
  }
}
