package io.zhiben.reporting.periodic;

import io.zhiben.plans.Indicator;
import io.zhiben.plans.Title;
import io.zhiben.platform.docx.Docx;
import io.zhiben.reporting.periodic.Contents.Content;
import io.zhiben.reporting.periodic.ReportViews.Opened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Prints reports as Word files and workbooks by the tenant's templates, in Chinese as they are
 * handed on.
 */
@ApplicationScoped
class ReportPrinter {
  private final ReportViews views;
  private final ReportTemplates templates;
  private final Prefill prefill;
  private final ReportHead head;
  private final ReportExhibits exhibits;

  ReportPrinter(
      ReportViews views,
      ReportTemplates templates,
      Prefill prefill,
      ReportHead head,
      ReportExhibits exhibits) {
    this.views = views;
    this.templates = templates;
    this.prefill = prefill;
    this.head = head;
    this.exhibits = exhibits;
  }

  /** A file by its Chinese name. */
  record File(String name, byte[] bytes) {}

  @Transactional
  File word(UUID id) {
    Opened opened = views.open(id);
    Docx template = templates.word(opened.report().place());
    ReportText.Body body =
        ReportText.of(
            opened.contents(),
            views.saidBefore(opened),
            exhibits.goals(opened),
            content -> prefill.columns(content.section().list()),
            exhibits.of(opened),
            PrintedReport.hasAnnex(template));
    return new File(
        head.fileName(opened) + ".docx", PrintedReport.of(template, head.of(opened), body));
  }

  @Transactional
  File sheet(UUID id) {
    Opened opened = views.open(id);
    PrintedSheet.Source source =
        new PrintedSheet.Source(
            head.of(opened),
            opened.contents(),
            views.saidBefore(opened),
            exhibits.goals(opened),
            content -> unitOf(opened, content),
            content -> prefill.columns(content.section().list()));
    return new File(
        head.fileName(opened) + ".xlsx",
        PrintedSheet.of(templates.sheet(opened.report().place()), source, exhibits.of(opened)));
  }

  /** What a figure counts; null for nothing. */
  private static String unitOf(Opened opened, Content content) {
    String indicator = content.section().indicator();
    return indicator == null
        ? null
        : opened
            .promise()
            .plan()
            .pack()
            .indicator(indicator)
            .map(Indicator::unit)
            .map(Title::zh)
            .orElse(null);
  }
}
