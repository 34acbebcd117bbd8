package io.zhiben.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
  @Test
  void hasATextForEveryCodeInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(CommonError.class));
  }

  @Test
  void prefersChineseUnlessEnglishIsAskedForFirst() {
    assertEquals(Locale.CHINESE, ProblemTexts.localeOf(List.of()));
    assertEquals(Locale.CHINESE, ProblemTexts.localeOf(List.of(Locale.forLanguageTag("*"))));
    assertEquals(
        Locale.CHINESE, ProblemTexts.localeOf(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)));
    assertEquals(Locale.ENGLISH, ProblemTexts.localeOf(List.of(Locale.UK, Locale.CHINA)));
  }
}
