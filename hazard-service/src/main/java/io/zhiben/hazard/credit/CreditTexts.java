package io.zhiben.hazard.credit;

import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.platform.problem.Problem;

/** What is written on credit records: others read it, so it names nobody. */
final class CreditTexts {
  private CreditTexts() {}

  static void requireNobody(String text, String field) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(CreditError.CREDIT_NAMES_PERSON, field);
    }
  }
}
