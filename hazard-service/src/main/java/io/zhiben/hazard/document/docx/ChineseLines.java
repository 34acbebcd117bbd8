package io.zhiben.hazard.document.docx;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: after any Han character, never before a closing mark. */
final class ChineseLines implements FSTextBreaker {
  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.CHINA);

  @Override
  public int next() {
    return lines.next();
  }

  @Override
  public void setText(String text) {
    lines.setText(text);
  }
}
