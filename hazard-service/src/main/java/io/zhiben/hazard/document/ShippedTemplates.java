package io.zhiben.hazard.document;

import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.TemplateText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates that come with the suite. */
final class ShippedTemplates {
  private ShippedTemplates() {}

  static Docx of(DocumentKind kind) {
    String name = "/documents/templates/" + kind + ".txt";
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(name)) {
      return TemplateText.docx(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
