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

  @Test
  void saysAConstantByItsWordAndByItsNameWhereItHasNone() {
    assertEquals("有词", ProblemTexts.detail(Refusal.SHUT, Locale.CHINESE, List.of(Door.OPEN)));
    assertEquals(
        "open door", ProblemTexts.detail(Refusal.SHUT, Locale.ENGLISH, List.of(Door.OPEN)));
    assertEquals("AJAR", ProblemTexts.detail(Refusal.SHUT, Locale.ENGLISH, List.of(Door.AJAR)));
    assertEquals(
        List.of("zh: ProblemTextsTest.Door.AJAR", "en: ProblemTextsTest.Door.AJAR"),
        ProblemTexts.wordless(List.of(Door.class)));
  }

  private enum Door {
    OPEN,
    AJAR
  }

  private enum Refusal implements ErrorCode {
    SHUT;

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
