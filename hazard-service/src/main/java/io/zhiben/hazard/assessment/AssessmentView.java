package io.zhiben.hazard.assessment;

import io.zhiben.hazard.enforcement.UnitFigures.Figures;
import io.zhiben.hazard.enforcement.UnitFigures.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One assessment of a unit.
 *
 * @param authority code of the place whose office scored
 * @param points together
 * @param most that they could be
 * @param figures of the unit in the period, as they were when it was first scored
 * @param mayRevise the caller may score it anew
 */
record AssessmentView(
    UUID id,
    long version,
    String authority,
    UnitKind kind,
    String unit,
    String unitName,
    LocalDate from,
    LocalDate to,
    List<AssessedItem> items,
    int points,
    int most,
    Figures figures,
    String note,
    Instant assessedAt,
    boolean mayRevise) {
  AssessmentView {
    items = items.stream().toList();
  }
}
