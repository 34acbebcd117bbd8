package io.zhiben.reporting.projection;

import java.time.LocalDate;
import java.util.List;

/** What was done on a day and is counted by month. */
enum Activity {
  INSPECTION,
  DRILL,
  TRAINING;

  CellKey cell(Whereabouts where, LocalDate day, String kind, String mark) {
    return new CellKey(
        CellTable.ACTIVITY,
        List.of(where.city(), where.district(), where.town(), name(), Months.of(day), kind, mark));
  }
}
