package io.zhiben.hazard.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.hazard.document.docx.PdfPrinter;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Placeholders;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedTemplatesTest {
  private static final PdfPrinter PRINTER = new PdfPrinter();

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void passTheReviewThatATenantsTemplateMustPass(DocumentKind kind) {
    byte[] file = ShippedTemplates.of(kind).bytes();
    assertArrayEquals(file, ShippedTemplates.of(kind).bytes());
    assertEquals(List.of(), TemplateReview.faults(kind, Docx.read(file)));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void sayAllThatTheyAreFilledWithAndEmbedTheirFonts(DocumentKind kind) throws IOException {
    Docx filled = Placeholders.fill(ShippedTemplates.of(kind), Printed.sample(kind));
    assertTrue(Placeholders.of(filled).isEmpty());
    PdfPrinter.Print print = PRINTER.print(filled, kind.title());
    try (PDDocument pdf = Loader.loadPDF(print.bytes())) {
      assertEquals(print.pages(), pdf.getNumberOfPages());
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      Printed.sample(kind).texts().entrySet().stream()
          .filter(value -> TemplateReview.known(kind).contains(value.getKey()))
          .filter(value -> Placeholders.of(ShippedTemplates.of(kind)).contains(value.getKey()))
          .forEach(value ->
              assertTrue(
                  text.contains(value.getValue().replaceAll("\\s", "")),
                  value.getKey() + " in " + text));
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded());
        }
      }
      assertFalse(text.contains("〓"), text);
    }
  }
}
