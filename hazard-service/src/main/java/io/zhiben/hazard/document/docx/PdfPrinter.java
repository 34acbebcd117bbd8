package io.zhiben.hazard.document.docx;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.zhiben.platform.docx.Docx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

/**
 * Prints filled Word files as PDF, in this process and without a network. The glyphs that a
 * document uses are embedded; a character that the font lacks is printed as 〓, the mark of a
 * missing type. One document is printed at a time, because each holds the whole font for as long.
 */
public final class PdfPrinter {
  private static final String FAMILY = "zh";
  private static final String FONTS = "/documents/fonts/";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final Semaphore turn = new Semaphore(1, true);

  static {
    XRLog.setLoggingEnabled(false);
  }

  /**
   * A printed document.
   *
   * @param pages how many
   */
  public record Print(byte[] bytes, int pages) {}

  /**
   * @param title of the PDF, as a reader's window shows it
   */
  public Print print(Docx filled, String title) {
    String page = DocxPage.of(filled, title);
    turn.acquireUninterruptibly();
    try {
      return print(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      turn.release();
    }
  }

  private static Print print(String page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useFont(font("NotoSerifSC-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(font("NotoSerifSC-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useUnicodeLineBreaker(new ChineseLines());
    builder.defaultTextDirection(PdfRendererBuilder.TextDirection.LTR);
    builder.useReplacementText("〓");
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      int pages = renderer.getRootBox().getLayer().getPages().size();
      renderer.createPDF();
      return new Print(out.toByteArray(), pages);
    }
  }

  private static FSSupplier<InputStream> font(String name) {
    return () -> PdfPrinter.class.getResourceAsStream(FONTS + name);
  }
}
