package io.zhiben.reporting.periodic;

/** What a tenant's template makes of a report. */
enum TemplateKind {
  /** The Word file. */
  WORD("report-template"),
  /** The workbook. */
  SHEET("report-sheet-template");

  private final String thing;

  TemplateKind(String thing) {
    this.thing = thing;
  }

  /** As the audit trail names what was done. */
  String action(String verb) {
    return thing + "." + verb;
  }
}
