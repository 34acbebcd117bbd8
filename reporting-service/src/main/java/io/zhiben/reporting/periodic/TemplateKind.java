package io.zhiben.reporting.periodic;

import io.zhiben.platform.sheet.SheetFile;

/** What a tenant's template makes of a report. */
enum TemplateKind {
  /** The Word file. */
  WORD("report-template", "定期报送模板.docx", PrintResource.DOCX),
  /** The workbook. */
  SHEET("report-sheet-template", "定期报送表格模板.xlsx", SheetFile.MEDIA_TYPE);

  private final String thing;
  private final String fileName;
  private final String mediaType;

  TemplateKind(String thing, String fileName, String mediaType) {
    this.thing = thing;
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** The name that the template in use is saved by. */
  String fileName() {
    return fileName;
  }

  String mediaType() {
    return mediaType;
  }

  /** As the audit trail names what was done. */
  String action(String verb) {
    return thing + "." + verb;
  }
}
