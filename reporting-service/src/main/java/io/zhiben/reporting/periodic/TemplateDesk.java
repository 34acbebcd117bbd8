package io.zhiben.reporting.periodic;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.periodic.ReportTemplates.Uploaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The templates of the administrator's own place. */
@ApplicationScoped
class TemplateDesk {
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
  TemplateView view(TemplateKind kind) {
    String place = CurrentCaller.get().region();
    boolean word = kind == TemplateKind.WORD;
    TemplateView.Source source =
        templates
            .inUse(regions.placeOf(place), kind)
            .map(found ->
                found.regionCode().equals(place)
                    ? TemplateView.Source.OWN
                    : TemplateView.Source.INHERITED)
            .orElse(TemplateView.Source.SHIPPED);
    return new TemplateView(
        (word ? PrintedReport.NAMES : PrintedSheet.NAMES).stream().sorted().toList(),
        (word ? PrintedReport.NEEDED : PrintedSheet.NEEDED).stream().sorted().toList(),
        source,
        templates.of(place, kind).stream()
            .map(one ->
                new TemplateView.Version(
                    one.version(), one.inUse(), one.fileName(), one.sha256(), one.uploadedAt()))
            .toList());
  }

  /** The file in use, to begin one's own with. */
  @Transactional
  byte[] file(TemplateKind kind) {
    Place place = regions.placeOf(CurrentCaller.get().region());
    return kind == TemplateKind.WORD
        ? templates.word(place).bytes()
        : templates.sheet(place).bytes();
  }

  /**
   * @param file one that was checked
   */
  @Transactional
  TemplateView add(TemplateKind kind, String fileName, byte[] file) {
    String place = CurrentCaller.get().region();
    InUse before = inUse(place, kind);
    templates.add(place, kind, plain(fileName), file);
    return changed(kind, "add", place, before);
  }

  /**
   * @param version one of the place's own; null to go back to what it had without any
   */
  @Transactional
  TemplateView use(TemplateKind kind, Integer version) {
    String place = CurrentCaller.get().region();
    boolean own =
        templates.of(place, kind).stream().anyMatch(one -> one.version() == orNone(version));
    if (version != null && !own) {
      throw Problem.notFound();
    }
    InUse before = inUse(place, kind);
    templates.use(place, kind, version);
    return changed(kind, "use", place, before);
  }

  private static int orNone(Integer version) {
    return version == null ? 0 : version;
  }

  private TemplateView changed(TemplateKind kind, String verb, String place, InUse before) {
    audit.record(kind.action(verb), "ReportTemplate", place, place, before, inUse(place, kind));
    return view(kind);
  }

  private InUse inUse(String place, TemplateKind kind) {
    return templates.of(place, kind).stream()
        .filter(Uploaded::inUse)
        .findFirst()
        .map(one -> new InUse(one.version(), one.sha256()))
        .orElseGet(() -> new InUse(null, null));
  }

  private static String plain(String fileName) {
    String name = fileName == null ? "" : fileName.replaceAll("[\\p{Cntrl}\\\\/]", "");
    int shown = Math.min(name.codePointCount(0, name.length()), LONGEST_NAME);
    return name.substring(0, name.offsetByCodePoints(0, shown));
  }
}
