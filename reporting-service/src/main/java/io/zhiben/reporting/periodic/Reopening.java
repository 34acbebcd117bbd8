package io.zhiben.reporting.periodic;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands down what the level above gave back: cells of a consolidated report that came back are
 * mended in the units' reports that they stem from, and only these cells open there.
 */
@ApplicationScoped
class Reopening {
  private final Reports reports;
  private final CellBook book;
  private final ReportLog log;

  Reopening(Reports reports, CellBook book, ReportLog log) {
    this.reports = reports;
    this.book = book;
    this.log = log;
  }

  /**
   * Begins a later edition with all that was accepted, some cells of which are open.
   *
   * @param accepted held for writing; its consolidated report came back
   * @param reason why the later edition was begun
   * @param returned the cells that open, each with its reason
   * @throws Problem REPORT_CELL_LOCKED for a cell that didn't come back in the consolidated report
   */
  PeriodicReport reopen(PeriodicReport accepted, String reason, List<Cell> returned) {
    requireBack(accepted.key(), returned);
    Map<String, Cell> cells = new LinkedHashMap<>(book.of(accepted.id()));
    returned.forEach(cell -> cells.put(cell.section(), cell));
    PeriodicReport next =
        accepted.returned(reason.strip(), CurrentCaller.get().subject(), log.now());
    reports.persist(next);
    reports.flush();
    book.put(next.id(), cells.values());
    return next;
  }

  private void requireBack(ReportKey key, List<Cell> returned) {
    PeriodicReport above =
        reports.newest(key.of(ReportKey.CONSOLIDATED)).orElseThrow(Problem::notFound);
    Map<String, Cell> cells = book.of(above.id());
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < returned.size(); i++) {
      String section = returned.get(i).section();
      if (cells.getOrDefault(section, Cell.empty(section)).returned() == null) {
        errors.add(
            new FieldError(
                "cells[" + i + "].section", PeriodicError.REPORT_CELL_LOCKED.name(), null));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.of(PeriodicError.REPORT_CELL_LOCKED).withErrors(errors);
    }
  }
}
