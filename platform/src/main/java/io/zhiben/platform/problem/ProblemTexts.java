package io.zhiben.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Chinese and English texts of error codes: {@code problems/<enum>_zh.properties} and {@code
 * _en} of the module that declares the enum, with keys {@code CODE.title} and {@code CODE.detail}.
 */
public final class ProblemTexts {
  private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

  private ProblemTexts() {}

  /** Chinese unless English is asked for. */
  public static Locale localeOf(List<Locale> acceptable) {
    return !acceptable.isEmpty() && "en".equals(acceptable.getFirst().getLanguage())
        ? Locale.ENGLISH
        : Locale.CHINESE;
  }

  public static String title(ErrorCode code, Locale locale) {
    return textsOf(code.getClass(), locale).getProperty(code.name() + ".title", code.name());
  }

  /** The detail with its places filled; the title where the code has none. */
  public static String detail(ErrorCode code, Locale locale, List<Object> arguments) {
    String pattern = textsOf(code.getClass(), locale).getProperty(code.name() + ".detail");
    return pattern == null
        ? title(code, locale)
        : new MessageFormat(pattern, locale).format(arguments.toArray());
  }

  /** Says which texts an enum lacks; empty when all are there. For tests. */
  public static List<String> missing(Class<? extends ErrorCode> codes) {
    List<String> missing = new ArrayList<>();
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Properties texts = textsOf(codes, locale);
      for (ErrorCode code : codes.getEnumConstants()) {
        for (String part : List.of(".title", ".detail")) {
          if (!texts.containsKey(code.name() + part)) {
            missing.add(locale + ": " + code.name() + part);
          }
        }
      }
    }
    return missing;
  }

  private static Properties textsOf(Class<?> codes, Locale locale) {
    Class<?> declaring = codes.isEnum() ? codes : codes.getSuperclass();
    String name =
        "/problems/" + declaring.getSimpleName() + "_" + locale.getLanguage() + ".properties";
    return LOADED.computeIfAbsent(name, resource -> load(declaring, resource));
  }

  private static Properties load(Class<?> codes, String resource) {
    Properties texts = new Properties();
    try (InputStream stream = codes.getResourceAsStream(resource)) {
      if (stream != null) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
