package io.zhiben.reporting.periodic;

import io.zhiben.platform.http.IdempotentRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** How templates of either kind come in and go out as files. */
@ApplicationScoped
class TemplateExchange {
  private final TemplateDesk desk;
  private final IdempotentRequests idempotent;

  TemplateExchange(TemplateDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  /** What tells a repetition from another upload. */
  record Upload(String sha256) {}

  /** Takes a template once that was found good, and uses it from then on. */
  TemplateView take(TemplateKind kind, FileUpload sent) {
    byte[] content = reviewed(kind, sent.uploadedFile());
    return idempotent.once(
        new Upload(ReportTemplates.sha256(content)),
        TemplateView.class,
        () -> desk.add(kind, sent.fileName(), content));
  }

  /** The template in use. */
  Response give(TemplateKind kind) {
    return SavedFile.answer(kind.fileName(), kind.mediaType(), desk.file(kind));
  }

  private static byte[] reviewed(TemplateKind kind, Path uploaded) {
    return switch (kind) {
      case WORD -> TemplateReview.word(uploaded).bytes();
      case SHEET -> TemplateReview.sheet(uploaded).bytes();
    };
  }
}
