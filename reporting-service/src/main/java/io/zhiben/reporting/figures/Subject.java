package io.zhiben.reporting.figures;

import io.zhiben.reporting.query.Layer;
import java.util.List;

/** What a measure counts: the facts, and the cells that count them already. */
enum Subject {
  ENTERPRISE("fact_enterprise", "id", "registered_on", "cell_enterprise", false),
  HAZARD("fact_hazard", "enterprise_id", "found_on", "cell_hazard", true),
  INSPECTION("fact_inspection", "enterprise_id", "inspected_on", "cell_activity", true),
  DRILL("fact_drill", "enterprise_id", "held_on", "cell_activity", true),
  TRAINING("fact_training", "enterprise_id", "held_on", "cell_activity", true);

  private final String facts;
  private final String enterpriseColumn;
  private final String dayColumn;
  private final String cells;
  private final boolean periodic;

  Subject(String facts, String enterpriseColumn, String dayColumn, String cells, boolean periodic) {
    this.facts = facts;
    this.enterpriseColumn = enterpriseColumn;
    this.dayColumn = dayColumn;
    this.cells = cells;
    this.periodic = periodic;
  }

  /** Where its facts are, as of any day. */
  List<Layer> facts() {
    return Layer.of(facts);
  }

  String enterpriseColumn() {
    return enterpriseColumn;
  }

  /** The day by which a fact falls into a period. */
  String dayColumn() {
    return dayColumn;
  }

  String cells() {
    return cells;
  }

  /** Whether a period asks for a part of them; of enterprises there is a stock and no flow. */
  boolean isPeriodic() {
    return periodic;
  }

  /** Whether cells of districts and cities are kept beside those of their towns. */
  boolean isSummed() {
    return this != ENTERPRISE;
  }

  /** The part of the cells that is about this subject. */
  String cellCondition() {
    return cells.equals("cell_activity") ? " and c.activity = '" + name() + "'" : "";
  }
}
