package io.zhiben.plans;

import java.util.Locale;

/** What the screen shows, in both languages. */
public record Title(String zh, String en) {
  /** Chinese unless English is asked for. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
  }
}
