package io.zhiben.hazard.measure;

/** What entries of the second list are counted by. */
enum MeasureGrouping {
  KIND("e.kind"),
  DIFFICULTY("e.difficulty"),
  UNIT("e.responsibleUnit");

  private final String expression;

  MeasureGrouping(String expression) {
    this.expression = expression;
  }

  String expression() {
    return expression;
  }
}
