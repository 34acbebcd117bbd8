package io.zhiben.hazard.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Filling;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.docx.TemplateText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages as a reader sees them. */
class PagesTest {
  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final int DPI = 144;

  private static byte[] pdf(String template, Map<String, String> texts) {
    Docx filled = Placeholders.fill(TemplateText.docx(template), new Filling(texts, Map.of()));
    return PRINTER.print(filled, "题").bytes();
  }

  private static boolean isInk(BufferedImage page, int x, int y) {
    return (page.getRGB(x, y) & 0xFF) < 0x90;
  }

  /** Whether a line of about a cell's height goes down there. */
  private static boolean hasRule(BufferedImage page, int x) {
    int longest = 0;
    int run = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      run = isInk(page, x, y) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest > DPI / 3;
  }

  @Test
  void aTableHasItsFourBorders() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("| 甲:50 | 乙:50\n= 一 | 二\n", Map.of()))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      List<Integer> rules =
          IntStream.range(0, page.getWidth()).filter(x -> hasRule(page, x)).boxed().toList();
      long lines = rules.stream().filter(x -> !rules.contains(x - 1)).count();
      assertEquals(3, lines, rules.toString());
    }
  }

  @Test
  void noPageHoldsASignatureAndNothingElse() throws IOException {
    String template = "title 函\np {{甲}}\np 特此函告。\nsmall 收件人：\nsign 某机关\nsign 某日\nnote 联系人\n";
    int pages = 0;
    for (int lines = 12; lines <= 24; lines++) {
      byte[] pdf = pdf(template, Map.of("甲", "一\n".repeat(lines).strip()));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        pages = Math.max(pages, document.getNumberOfPages());
        PDFTextStripper last = new PDFTextStripper();
        last.setStartPage(document.getNumberOfPages());
        String text = last.getText(document).replaceAll("\\s", "");
        assertTrue(!text.contains("某机关") || text.contains("特此函告。"), lines + " lines: " + text);
        assertTrue(text.contains("某机关"), lines + " lines: " + text);
      }
    }
    assertEquals(2, pages, "some of them go over a page");
  }
}
