package io.zhiben.reporting.periodic;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Layout;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.docx.RefusedDocx;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.periodic.ReportTemplates.Uploaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The templates of the administrator's own place. */
@ApplicationScoped
class TemplateDesk {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 100;

  private final ReportTemplates templates;
  private final RegionTree regions;
  private final AuditTrail audit;

  TemplateDesk(ReportTemplates templates, RegionTree regions, AuditTrail audit) {
    this.templates = templates;
    this.regions = regions;
    this.audit = audit;
  }

  /** What an audit row says: which of the place's own is in use; null for none. */
  record InUse(Integer version, String sha256) {}

  @Transactional
  TemplateView view() {
    String place = CurrentCaller.get().region();
    TemplateView.Source source =
        templates
            .inUse(regions.placeOf(place))
            .map(found ->
                found.regionCode().equals(place)
                    ? TemplateView.Source.OWN
                    : TemplateView.Source.INHERITED)
            .orElse(TemplateView.Source.SHIPPED);
    return new TemplateView(
        PrintedReport.NAMES.stream().sorted().toList(),
        PrintedReport.NEEDED.stream().sorted().toList(),
        source,
        templates.of(place).stream()
            .map(one ->
                new TemplateView.Version(
                    one.version(), one.inUse(), one.fileName(), one.sha256(), one.uploadedAt()))
            .toList());
  }

  /** The file in use, to begin one's own with. */
  @Transactional
  byte[] file() {
    return templates.choose(regions.placeOf(CurrentCaller.get().region())).bytes();
  }

  @Transactional
  TemplateView add(String fileName, Docx file) {
    String place = CurrentCaller.get().region();
    InUse before = inUse(place);
    templates.add(place, plain(fileName), file);
    return changed("report-template.add", place, before);
  }

  /**
   * @param version one of the place's own; null to go back to what it had without any
   */
  @Transactional
  TemplateView use(Integer version) {
    String place = CurrentCaller.get().region();
    boolean own = templates.of(place).stream().anyMatch(one -> one.version() == orNone(version));
    if (version != null && !own) {
      throw Problem.notFound();
    }
    InUse before = inUse(place);
    templates.use(place, version);
    return changed("report-template.use", place, before);
  }

  private static int orNone(Integer version) {
    return version == null ? 0 : version;
  }

  private TemplateView changed(String action, String place, InUse before) {
    audit.record(action, "ReportTemplate", place, place, before, inUse(place));
    return view();
  }

  private InUse inUse(String place) {
    return templates.of(place).stream()
        .filter(Uploaded::inUse)
        .findFirst()
        .map(one -> new InUse(one.version(), one.sha256()))
        .orElseGet(() -> new InUse(null, null));
  }

  /** The file, if it can be a template; else all that is wrong. */
  static Docx checked(Path uploaded) {
    try {
      if (Files.size(uploaded) > Docx.MOST_BYTES) {
        throw tooLarge();
      }
      return checked(Docx.read(Files.readAllBytes(uploaded)));
    } catch (RefusedDocx refused) {
      throw switch (refused.reason()) {
        case NOT_DOCX -> Problem.ofField(PeriodicError.REPORT_TEMPLATE_NOT_DOCX, "file");
        case TOO_LARGE -> tooLarge();
        case ACTIVE_CONTENT -> Problem.ofField(PeriodicError.REPORT_TEMPLATE_ACTIVE, "file");
        case MALFORMED -> Problem.ofField(PeriodicError.REPORT_TEMPLATE_BROKEN, "file");
      };
    } catch (IOException e) {
      throw Problem.of(CommonError.MALFORMED_REQUEST);
    }
  }

  static Docx checked(Docx file) {
    List<FieldError> faults = new ArrayList<>();
    Layout.unsupported(file)
        .forEach(what -> faults.add(fault(what, PeriodicError.REPORT_TEMPLATE_BROKEN)));
    Placeholders.broken(file)
        .forEach(text -> faults.add(fault(text, PeriodicError.REPORT_TEMPLATE_BROKEN)));
    Set<String> used = Placeholders.of(file);
    used.stream()
        .filter(name -> !PrintedReport.NAMES.contains(name))
        .forEach(
            name -> faults.add(fault(braced(name), PeriodicError.REPORT_TEMPLATE_NAME_UNKNOWN)));
    PrintedReport.NEEDED.stream()
        .filter(name -> !used.contains(name))
        .sorted()
        .forEach(
            name -> faults.add(fault(braced(name), PeriodicError.REPORT_TEMPLATE_NAME_MISSING)));
    if (faults.isEmpty() && !PrintedReport.hasOwnParagraphForBody(file)) {
      faults.add(fault(braced("正文"), PeriodicError.REPORT_TEMPLATE_BROKEN));
    }
    if (!faults.isEmpty()) {
      throw Problem.of(PeriodicError.REPORT_TEMPLATE_REFUSED, faults.size()).withErrors(faults);
    }
    return file;
  }

  private static FieldError fault(String what, PeriodicError code) {
    return new FieldError(what, code.name(), null);
  }

  private static String braced(String name) {
    return "{{" + name + "}}";
  }

  private static Problem tooLarge() {
    return Problem.ofField(
        PeriodicError.REPORT_TEMPLATE_TOO_LARGE, "file", Docx.MOST_BYTES / MEGABYTE);
  }

  private static String plain(String fileName) {
    String name = fileName == null ? "" : fileName.replaceAll("[\\p{Cntrl}\\\\/]", "");
    int shown = Math.min(name.codePointCount(0, name.length()), LONGEST_NAME);
    return name.substring(0, name.offsetByCodePoints(0, shown));
  }
}
