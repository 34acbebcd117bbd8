package io.zhiben.hazard.rectification;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.rectification.LedgerCommands.SetTotals;
import io.zhiben.hazard.rectification.LedgerCommands.TotalSaid;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says how many objects there are in all. */
@ApplicationScoped
class TotalDesk {
  private final RectificationLedgers ledgers;
  private final LedgerFile file;
  private final LedgerCountQuery counts;
  private final RegionTree regions;
  private final AuditTrail audit;

  TotalDesk(
      RectificationLedgers ledgers,
      LedgerFile file,
      LedgerCountQuery counts,
      RegionTree regions,
      AuditTrail audit) {
    this.ledgers = ledgers;
    this.file = file;
    this.counts = counts;
    this.regions = regions;
    this.audit = audit;
  }

  @Transactional
  LedgerCounts set(UUID id, SetTotals said) {
    // one after the other, so that two never make the same row
    file.lock(id);
    RectificationLedger ledger = ledgers.require(id);
    Caller caller = CurrentCaller.get();
    LedgerTerms terms = file.terms(id);
    if (!LedgerViews.fills(caller, terms)) {
      throw Problem.of(RectificationError.LEDGER_NOT_YOUR_DEPARTMENT);
    }
    file.requireOpen(id);
    Map<String, LedgerTotal> known = new HashMap<>();
    file.totals(id).forEach(one -> known.put(keyOf(one.place().code(), one.categoryCode()), one));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < said.totals().size(); i++) {
      TotalSaid total = said.totals().get(i);
      String field = "totals[" + i + "]";
      Place place = placeOf(total, ledger, caller, field);
      terms.require(TermKind.CATEGORY, total.categoryCode(), field + ".categoryCode");
      String category = total.categoryCode() == null ? "" : total.categoryCode();
      String key = keyOf(place.code(), category);
      if (!seen.add(key)) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field);
      }
      LedgerTotal row = known.get(key);
      if (row == null) {
        row = new LedgerTotal(id, place, category);
        row.say(total.objects());
        file.keep(row);
      } else {
        row.say(total.objects());
      }
    }
    file.flush();
    audit.record(
        "rectification-ledger.set-totals", "RectificationLedger", id, caller.region(), null, said);
    return counts.of(id, null);
  }

  private Place placeOf(TotalSaid total, RectificationLedger ledger, Caller caller, String field) {
    RegionState region =
        regions
            .find(total.regionCode())
            .orElseThrow(() -> Problem.ofField(CommonError.INVALID_FIELD, field + ".regionCode"));
    Place place = Place.of(region.place());
    if (!place.isWithin(caller.region()) || !place.isWithin(ledger.place().code())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, field + ".regionCode");
    }
    if (!List.of(RegionLevel.TOWN, RegionLevel.VILLAGE).contains(region.level())) {
      throw Problem.ofField(RectificationError.LEDGER_TOTAL_TOO_WIDE, field + ".regionCode");
    }
    return place;
  }

  private static String keyOf(String place, String category) {
    return place + " " + category;
  }
}
