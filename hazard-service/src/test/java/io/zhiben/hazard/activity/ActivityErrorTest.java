package io.zhiben.hazard.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityErrorTest {
  @Test
  void hasItsTextsInBothLanguages() {
    assertEquals(List.of(), ProblemTexts.missing(ActivityError.class));
  }

  @ParameterizedTest
  @EnumSource(ActivityError.class)
  void fillsThePlacesOfItsDetail(ActivityError code) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String detail = ProblemTexts.detail(code, locale, List.of("A", "B"));
      assertFalse(detail.contains("{"), detail);
      assertFalse(detail.contains("''"), detail);
      assertFalse(ProblemTexts.title(code, locale).contains("''"));
    }
  }
}
