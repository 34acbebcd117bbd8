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
 * An argument that is a constant of an enum is said by its word: {@code
 * problems/Words_zh.properties} and {@code _en}, with keys {@code Enum.CONSTANT}.
 */
public final class ProblemTexts {
  private static final String WORDS = "Words";
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
        : new MessageFormat(pattern, locale)
            .format(arguments.stream().map(argument -> shown(argument, locale)).toArray());
  }

  private static Object shown(Object argument, Locale locale) {
    return argument instanceof Enum<?> value ? word(value, locale) : argument;
  }

  /** What a state or step is called; its name where the module has no word for it. */
  private static String word(Enum<?> value, Locale locale) {
    return textsOf(value.getDeclaringClass(), WORDS, locale).getProperty(key(value), value.name());
  }

  private static String key(Enum<?> value) {
    Class<?> type = value.getDeclaringClass();
    String inPackage = type.getName().substring(type.getPackageName().length() + 1);
    return inPackage.replace('$', '.') + '.' + value.name();
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

  /** Says which constants of those enums lack a word; empty when all have one. For tests. */
  public static List<String> wordless(List<Class<? extends Enum<?>>> types) {
    List<String> wordless = new ArrayList<>();
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      for (Class<? extends Enum<?>> type : types) {
        for (Enum<?> value : type.getEnumConstants()) {
          if (!textsOf(type, WORDS, locale).containsKey(key(value))) {
            wordless.add(locale + ": " + key(value));
          }
        }
      }
    }
    return wordless;
  }

  private static Properties textsOf(Class<?> codes, Locale locale) {
    Class<?> declaring = codes.isEnum() ? codes : codes.getSuperclass();
    return textsOf(declaring, declaring.getSimpleName(), locale);
  }

  private static Properties textsOf(Class<?> module, String file, Locale locale) {
    String name = "/problems/" + file + "_" + locale.getLanguage() + ".properties";
    return LOADED.computeIfAbsent(name, resource -> load(module, resource));
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
