package io.zhiben.hazard.rectification;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.hazard.rectification.LedgerCommands.AddLedgerRow;
import io.zhiben.hazard.rectification.LedgerCommands.FinishRow;
import io.zhiben.hazard.rectification.LedgerCommands.RowFacts;
import io.zhiben.hazard.rectification.LedgerCommands.RowOutcome;
import io.zhiben.hazard.rectification.LedgerCommands.SurveyRow;
import io.zhiben.hazard.rectification.RowBook.Standing;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes objects into ledgers and brings their rows to an end. */
@ApplicationScoped
class RowDesk {
  @Inject RectificationLedgers ledgers;
  @Inject LedgerRows rows;
  @Inject LedgerFile file;
  @Inject LedgerRowViews views;
  @Inject RowBook book;
  @Inject EnterpriseDirectory directory;
  @Inject Casebook casebook;
  @Inject PhotoAlbum album;
  @Inject RegionTree regions;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  @Transactional
  LedgerRowView add(UUID ledgerId, AddLedgerRow said) {
    boolean open = file.holdOpen(ledgerId);
    RectificationLedger ledger = ledgers.require(ledgerId);
    Caller caller = CurrentCaller.get();
    LedgerTerms terms = file.terms(ledgerId);
    if (!LedgerViews.fills(caller, terms)) {
      throw Problem.of(RectificationError.LEDGER_NOT_YOUR_DEPARTMENT);
    }
    if (!open) {
      throw Problem.of(RectificationError.LEDGER_CLOSED);
    }
    LocalDate today = LocalDate.now(clock);
    RowRules.checkObject(said);
    RowRules.checkFacts(said.facts(), said.objectKind(), terms, null, caller, today);
    MilestoneRules.check(said.facts(), ledger.planYears(), today);
    if (said.surveyedOn() != null) {
      RowRules.checkSurveyed(said.surveyedOn(), ledger.firstDay(), today);
    }
    ListedEnterprise enterprise =
        said.enterpriseId() == null ? null : directory.requireForWriting(said.enterpriseId());
    Place place = enterprise == null ? placeOf(said.regionCode(), caller) : enterprise.place();
    if (!place.isWithin(ledger.place().code())) {
      String field = enterprise == null ? "regionCode" : "enterpriseId";
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, field);
    }
    LedgerRow row = new LedgerRow(ledgerId, place, said, enterprise, caller.subject());
    if (said.surveyedOn() != null) {
      row.survey(said.surveyedOn(), null, terms.phaseOn(said.surveyedOn()));
    }
    book.add(row);
    file.keepMilestones(row.id(), said.facts().milestones());
    return views.of(row);
  }

  private Place placeOf(String regionCode, Caller caller) {
    Place place = regions.placeOf(regionCode);
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    return place;
  }

  @Transactional
  LedgerRowView change(UUID id, RowFacts said) {
    return take(
        id,
        RowVerb.CHANGE,
        row -> {
          RowRules.checkFacts(
              said,
              row.objectKind(),
              file.terms(row.ledgerId()),
              new RowRules.Former(row.dueOn(), row.planDueOn()),
              CurrentCaller.get(),
              LocalDate.now(clock));
          checkMilestones(row, said);
          row.write(said);
          file.keepMilestones(id, said.milestones());
        });
  }

  /** A limit that is set later doesn't shorten plans that stand. */
  private void checkMilestones(LedgerRow row, RowFacts said) {
    boolean kept = said.planDueOn() != null && said.planDueOn().equals(row.planDueOn());
    Integer years = kept ? null : file.ledgerOf(row.ledgerId()).planYears();
    MilestoneRules.check(said, years, LocalDate.now(clock));
  }

  @Transactional
  LedgerRowView survey(UUID id, SurveyRow said) {
    return take(
        id,
        RowVerb.SURVEY,
        row -> {
          LocalDate firstDay = file.ledgerOf(row.ledgerId()).firstDay();
          RowRules.checkSurveyed(said.surveyedOn(), firstDay, LocalDate.now(clock));
          String phase = file.terms(row.ledgerId()).phaseOn(said.surveyedOn());
          row.survey(said.surveyedOn(), said.finding(), phase);
        });
  }

  @Transactional
  LedgerRowView start(UUID id) {
    return take(id, RowVerb.START, LedgerRow::start);
  }

  @Transactional
  LedgerRowView finish(UUID id, FinishRow said) {
    return take(
        id,
        RowVerb.FINISH,
        row -> {
          RowRules.checkFinish(said, row.surveyedOn(), LocalDate.now(clock));
          if (said.outcome() == RowOutcome.RECTIFIED) {
            requireHazardOver(row);
          }
          if (said.outcome() != RowOutcome.NOT_NEEDED) {
            requireEvidence(row);
          }
          row.finish(said);
        });
  }

  private void requireHazardOver(LedgerRow row) {
    boolean open =
        row.hazardId() != null && casebook.find(row.hazardId()).map(CaseFacts::open).orElse(false);
    if (open) {
      throw Problem.of(RectificationError.LEDGER_HAZARD_OPEN);
    }
  }

  private void requireEvidence(LedgerRow row) {
    boolean shown = album.of(row.id()).stream().anyMatch(one -> one.stage() == Stage.AFTER);
    if (file.ledgerOf(row.ledgerId()).evidenceRequired() && !shown) {
      throw Problem.of(RectificationError.LEDGER_EVIDENCE_MISSING);
    }
  }

  @Transactional
  LedgerRowView reopen(UUID id, String reason) {
    return take(id, RowVerb.REOPEN, row -> row.reopen(reason));
  }

  /** Takes one step: locked, permitted, told. */
  LedgerRowView take(UUID id, RowVerb verb, Consumer<LedgerRow> change) {
    LedgerRow row = rows.requireForWriting(id);
    RowPolicy.permit(verb, row, file.holdOpen(row.ledgerId()), CurrentCaller.get());
    preconditions.requireMatch(row.version());
    Standing before = Standing.of(row);
    change.accept(row);
    book.change(
        "ledger-row." + verb.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        row,
        before);
    return views.of(row);
  }
}
