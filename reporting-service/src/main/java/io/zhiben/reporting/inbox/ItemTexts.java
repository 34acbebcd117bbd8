package io.zhiben.reporting.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What items say, in both languages; the one source for the portal and for messages. */
final class ItemTexts {
  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final Properties ZH = load("zh");
  private static final Properties EN = load("en");

  private ItemTexts() {}

  /** The text; the code itself where a newer service sends one that isn't known here. */
  static String of(String code, Map<String, String> parameters, Locale locale) {
    Properties texts = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    String text = texts.getProperty(code, code);
    Matcher places = NAME.matcher(text);
    return places.replaceAll(
        found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), "")));
  }

  static Set<String> codes(String language) {
    return new TreeSet<>((language.equals("en") ? EN : ZH).stringPropertyNames());
  }

  private static Properties load(String language) {
    try (InputStream in =
        ItemTexts.class.getResourceAsStream("/inbox/ItemTexts_" + language + ".properties")) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
