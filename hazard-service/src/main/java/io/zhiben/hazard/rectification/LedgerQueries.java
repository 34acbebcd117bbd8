package io.zhiben.hazard.rectification;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Reads ledgers and rows within the caller's scope. */
@ApplicationScoped
class LedgerQueries {
  private static final String OPEN = "e.state in ('LISTED', 'SURVEYED', 'IN_PROGRESS')";
  private static final String UNTREATED = "e.state in ('SURVEYED', 'IN_PROGRESS')";

  @Inject Listings listings;
  @Inject RectificationLedgers ledgers;
  @Inject LedgerRows rows;
  @Inject LedgerFile file;
  @Inject LedgerViews views;
  @Inject LedgerRowViews rowViews;
  @Inject RegionCondition regions;
  @Inject Clock clock;

  @Transactional
  LedgerView get(UUID id) {
    return views.of(ledgers.require(id));
  }

  @Transactional
  Page<LedgerView> list(LedgerFilter filter, PageRequest page) {
    Page<RectificationLedger> found =
        listings
            .of(RectificationLedger.class)
            .where(
                "locate(:q, lower(e.number)) > 0 or locate(:q, lower(e.title)) > 0"
                    + " or locate(:q, lower(e.topic)) > 0",
                "q",
                piece(filter.q))
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .sortable("number", "e.number")
            .sortable("to", "e.lastDay")
            .fetch(page);
    return new Page<>(views.of(found.items()), found.total(), found.totalExact(), found.next());
  }

  @Transactional
  LedgerRowView row(UUID id) {
    return rowViews.of(rows.require(id));
  }

  @Transactional
  Page<LedgerRowView> rows(UUID ledgerId, LedgerRowFilter filter, PageRequest page) {
    RectificationLedger ledger = ledgers.require(ledgerId);
    Page<LedgerRow> found =
        listing(ledgerId, filter).sortable("objectName", "e.objectName").fetch(page);
    return new Page<>(
        rowViews.of(found.items(), file.terms(ledgerId), ledger.state() == LedgerLifecycle.OPEN),
        found.total(),
        found.totalExact(),
        found.next());
  }

  /** For lists and exports. */
  @Transactional(Transactional.TxType.MANDATORY)
  Listing<LedgerRow> listing(UUID ledgerId, LedgerRowFilter filter) {
    boolean asksForCare = filter.vulnerable != null;
    if (asksForCare && !CurrentCaller.get().may(Right.VULNERABLE_HOUSEHOLD_READ)) {
      throw Problem.ofField(CommonError.FORBIDDEN, "vulnerable");
    }
    LocalDate today = LocalDate.now(clock);
    Listing<LedgerRow> listing =
        listings
            .of(LedgerRow.class)
            .where("e.ledgerId = :ledger", "ledger", ledgerId)
            .where(
                "locate(:q, lower(e.objectName)) > 0 or locate(:q, lower(e.address)) > 0",
                "q",
                piece(filter.q))
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.categoryCode = :category", "category", filter.category)
            .where("e.phaseCode = :phase", "phase", filter.phase)
            .where("e.department = :department", "department", filter.department)
            .where("e.objectKind = :kind", "kind", filter.objectKind)
            .where("e.state = :state", "state", filter.state)
            .where("year(e.doneOn) = :doneIn", "doneIn", filter.doneIn)
            .where("coalesce(e.vulnerable, false) = :vulnerable", "vulnerable", filter.vulnerable);
    either(listing, UNTREATED, filter.untreated);
    either(listing, UNTREATED + " and e.measure is null", filter.withoutMeasure);
    either(listing, "e.planDueOn is not null", filter.planned);
    if (filter.overdue != null) {
      String late = "(coalesce(e.dueOn, :today) < :today and " + OPEN + ")";
      listing.where(filter.overdue ? late : "not " + late, "today", today);
    }
    if (filter.pastLimit != null) {
      String past =
          "("
              + OPEN
              + " and (coalesce(e.planDueOn, :limit) < :limit or exists (select 1 from"
              + " LedgerMilestone m where m.rowId = e.id and m.doneOn is null"
              + " and m.dueOn < :limit)))";
      listing.where(filter.pastLimit ? past : "not " + past, "limit", today);
    }
    if (filter.idleDays != null) {
      LocalDate last = today.minusDays(filter.idleDays - 1L);
      listing
          .where(OPEN)
          .where("e.updatedAt < :idle", "idle", last.atStartOfDay(clock.getZone()).toInstant());
    }
    return listing;
  }

  private static void either(Listing<LedgerRow> listing, String condition, Boolean wanted) {
    if (wanted != null) {
      listing.where(wanted ? condition : "not (" + condition + ")");
    }
  }

  private static String piece(String q) {
    return q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
  }
}
