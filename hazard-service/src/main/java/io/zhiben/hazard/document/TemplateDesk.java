package io.zhiben.hazard.document;

import io.zhiben.hazard.document.Templates.Uploaded;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.RefusedDocx;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The templates of the administrator's own place. */
@ApplicationScoped
class TemplateDesk {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 100;

  private final Templates templates;
  private final RegionTree regions;
  private final Press press;
  private final AuditTrail audit;

  TemplateDesk(Templates templates, RegionTree regions, Press press, AuditTrail audit) {
    this.templates = templates;
    this.regions = regions;
    this.press = press;
    this.audit = audit;
  }

  /** What an audit row says: which of the place's templates is in use; null for none. */
  record InUse(DocumentKind kind, Integer version, String sha256) {
    static InUse of(DocumentKind kind, List<Uploaded> own) {
      return own.stream()
          .filter(Uploaded::inUse)
          .findFirst()
          .map(one -> new InUse(kind, one.version(), one.sha256()))
          .orElseGet(() -> new InUse(kind, null, null));
    }
  }

  @Transactional
  List<TemplateView> all() {
    return Arrays.stream(DocumentKind.values()).map(this::view).toList();
  }

  /** The file in use, or one of the place's own versions. */
  @Transactional
  byte[] file(DocumentKind kind, Integer version) {
    return docx(kind, version).bytes();
  }

  /** What it looks like, filled with samples. */
  @Transactional
  byte[] preview(DocumentKind kind, Integer version) {
    return press.sample(kind, docx(kind, version));
  }

  /** Takes a file that was checked; it is used from now on. */
  @Transactional
  TemplateView add(DocumentKind kind, String fileName, Docx file) {
    List<Uploaded> before = templates.of(place(), kind);
    templates.add(place(), kind, plain(fileName), file);
    return changed("document-template.add", kind, before);
  }

  /**
   * @param id one of the place's own; null to go back to what it had without any
   */
  @Transactional
  TemplateView use(DocumentKind kind, UUID id) {
    List<Uploaded> before = templates.of(place(), kind);
    if (id != null && before.stream().noneMatch(own -> own.id().equals(id))) {
      throw Problem.notFound();
    }
    templates.use(place(), kind, id);
    return changed("document-template.use", kind, before);
  }

  private TemplateView changed(String action, DocumentKind kind, List<Uploaded> before) {
    audit.record(
        action,
        "DocumentTemplate",
        kind,
        place(),
        InUse.of(kind, before),
        InUse.of(kind, templates.of(place(), kind)));
    return view(kind);
  }

  private TemplateView view(DocumentKind kind) {
    Optional<Uploaded> inUse = templates.inUse(regions.placeOf(place()), kind);
    TemplateView.Source source =
        inUse
            .map(found ->
                found.regionCode().equals(place())
                    ? TemplateView.Source.OWN
                    : TemplateView.Source.INHERITED)
            .orElse(TemplateView.Source.SHIPPED);
    return new TemplateView(
        kind,
        kind.title(),
        kind.placeholders(),
        source,
        templates.of(place(), kind).stream().map(TemplateView.Version::of).toList());
  }

  private Docx docx(DocumentKind kind, Integer version) {
    if (version == null) {
      return templates.choose(regions.placeOf(place()), kind).file();
    }
    return templates.of(place(), kind).stream()
        .filter(own -> own.version() == version)
        .findFirst()
        .map(templates::file)
        .orElseThrow(Problem::notFound);
  }

  /** The file, if it can be that kind's template; else all that is wrong. */
  static Docx checked(DocumentKind kind, Path uploaded) {
    Docx file;
    List<FieldError> faults;
    try {
      if (Files.size(uploaded) > Docx.MOST_BYTES) {
        throw tooLarge();
      }
      file = Docx.read(Files.readAllBytes(uploaded));
      faults = TemplateReview.faults(kind, file);
    } catch (RefusedDocx refused) {
      throw switch (refused.reason()) {
        case NOT_DOCX -> Problem.ofField(DocumentError.TEMPLATE_NOT_DOCX, "file");
        case TOO_LARGE -> tooLarge();
        case ACTIVE_CONTENT -> Problem.ofField(DocumentError.TEMPLATE_ACTIVE_CONTENT, "file");
        case MALFORMED -> Problem.ofField(DocumentError.TEMPLATE_BROKEN, "file");
      };
    } catch (IOException e) {
      throw Problem.of(CommonError.MALFORMED_REQUEST);
    }
    if (!faults.isEmpty()) {
      throw Problem.of(DocumentError.TEMPLATE_REFUSED).withErrors(faults);
    }
    return file;
  }

  private static Problem tooLarge() {
    return Problem.ofField(DocumentError.TEMPLATE_TOO_LARGE, "file", Docx.MOST_BYTES / MEGABYTE);
  }

  private static String plain(String fileName) {
    String name = fileName == null ? "" : fileName.replaceAll("[\\p{Cntrl}\\\\/]", "");
    return name.substring(0, name.offsetByCodePoints(0, Math.min(shown(name), LONGEST_NAME)));
  }

  private static int shown(String name) {
    return name.codePointCount(0, name.length());
  }

  private static String place() {
    return CurrentCaller.get().region();
  }
}
