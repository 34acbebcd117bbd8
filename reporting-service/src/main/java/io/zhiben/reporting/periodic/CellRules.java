package io.zhiben.reporting.periodic;

import io.zhiben.plans.ReportRule;
import io.zhiben.plans.ReportRule.Section;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which cells of a report people may change, and which must be filled in. */
final class CellRules {
  private CellRules() {}

  /** Whether people may change the cell now. */
  static boolean isWritable(ReportState state, CellKind kind, Cell cell) {
    return kind.byPeople()
        && (state == ReportState.DRAFT
            || (state == ReportState.RETURNED && cell.returned() != null));
  }

  /** Whether the suite's part of the cell stays as it was handed in. */
  static boolean isFrozen(ReportState state, Cell cell) {
    return state.isIn() || (state == ReportState.RETURNED && cell.returned() == null);
  }

  /** Refuses what is to be written into cells that are not open, all of it at once. */
  static void requireWritable(
      ReportRule rule, ReportState state, Map<String, Cell> cells, List<String> sections) {
    List<FieldError> errors = new ArrayList<>();
    boolean unknown = false;
    for (int i = 0; i < sections.size(); i++) {
      String id = sections.get(i);
      Section section = find(rule, id);
      PeriodicError error = null;
      if (section == null) {
        error = PeriodicError.REPORT_SECTION_UNKNOWN;
        unknown = true;
      } else if (!isWritable(state, CellKind.of(section), cells.getOrDefault(id, Cell.empty(id)))) {
        error = PeriodicError.REPORT_CELL_LOCKED;
      }
      if (error != null) {
        errors.add(new FieldError("cells[" + i + "].section", error.name(), null));
      }
    }
    if (!errors.isEmpty()) {
      Problem problem =
          unknown
              ? Problem.of(PeriodicError.REPORT_SECTION_UNKNOWN, "")
              : Problem.of(PeriodicError.REPORT_CELL_LOCKED);
      throw problem.withErrors(errors);
    }
  }

  /** Refuses to hand in while a cell that people must fill in is empty; names each. */
  static void requireComplete(ReportRule rule, Map<String, Cell> cells) {
    List<FieldError> errors =
        rule.sections().stream()
            .filter(section -> !section.optional() && CellKind.of(section).byPeople())
            .filter(section -> {
              Cell cell = cells.getOrDefault(section.id(), Cell.empty(section.id()));
              return CellKind.of(section) == CellKind.NUMBER
                  ? cell.counts() == null
                  : cell.words() == null || cell.words().isBlank();
            })
            .map(section ->
                new FieldError(
                    "cells." + section.id(), PeriodicError.REPORT_CELL_MISSING.name(), null))
            .toList();
    if (!errors.isEmpty()) {
      throw Problem.of(PeriodicError.REPORT_CELL_MISSING).withErrors(errors);
    }
  }

  /** Null where the rule has no such section. */
  static Section find(ReportRule rule, String id) {
    return rule.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
