package io.zhiben.hazard.checklist;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.checklist.ChecklistCommands.WriteItem;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.PlaceCriteria;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an item rests on: a clause of the library that is in force, or a document that is named. */
@ApplicationScoped
class ItemRules {
  private final PlaceCriteria criteria;
  private final Clock clock;

  ItemRules(PlaceCriteria criteria, Clock clock) {
    this.criteria = criteria;
    this.clock = clock;
  }

  /**
   * @param place where the clauses must count
   */
  List<ChecklistItem> items(List<WriteItem> written, Place place) {
    List<ChecklistItem> items = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      WriteItem item = written.get(i);
      CitedClause clause = clause(item, place, "items[" + i + "].clauseId");
      String basis = blankToNull(item.basis());
      if (clause == null && basis == null) {
        throw Problem.ofField(
            ChecklistError.CHECKLIST_ITEM_WITHOUT_BASIS, "items[" + i + "].basis");
      }
      items.add(
          new ChecklistItem(
              i + 1,
              item.text().strip(),
              basis,
              clause,
              blankToNull(item.section()),
              blankToNull(item.code()),
              blankToNull(item.note()),
              blankToNull(item.penalty()),
              item.phase(),
              item.violationCode(),
              Boolean.TRUE.equals(item.photoNeeded()),
              Boolean.TRUE.equals(item.keyLink())));
    }
    return items;
  }

  /** What is enforced says what it costs. */
  void requirePenalties(ChecklistKind kind, List<ChecklistItem> items) {
    if (kind != ChecklistKind.ENFORCEMENT) {
      return;
    }
    for (ChecklistItem item : items) {
      if (item.penalty() == null) {
        throw Problem.ofField(
            ChecklistError.CHECKLIST_ITEM_WITHOUT_PENALTY,
            "items[" + (item.no() - 1) + "].penalty");
      }
    }
  }

  /** What was drafted long ago is issued only if its clauses still hold. */
  void requireInForce(List<ChecklistItem> items) {
    for (ChecklistItem item : items) {
      if (item.clause() != null) {
        requireInForce(item.clause(), "items[" + (item.no() - 1) + "].clauseId");
      }
    }
  }

  private CitedClause clause(WriteItem item, Place place, String field) {
    String id = blankToNull(item.clauseId());
    if (id == null) {
      return null;
    }
    CitedClause cited =
        criteria
            .holding(id, place)
            .cite(id)
            .orElseThrow(() -> Problem.ofField(HazardError.CLAUSE_UNKNOWN, field));
    requireInForce(cited, field);
    return cited;
  }

  private void requireInForce(CitedClause cited, String field) {
    LocalDate today = LocalDate.now(clock);
    if (!criteria.inForce(cited.setId(), today)) {
      throw Problem.ofField(HazardError.CLAUSE_NOT_IN_FORCE, field, cited.setTitle(), today);
    }
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
