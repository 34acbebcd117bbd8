package io.zhiben.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.ProblemTexts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The error codes of all features. */
class ErrorTextsTest {
  private static final List<Class<? extends ErrorCode>> ENUMS = enumsOfTheService();

  private static List<Class<? extends ErrorCode>> enumsOfTheService() {
    List<Class<? extends ErrorCode>> enums = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.zhiben.hazard")) {
      if (type.isEnum() && type.isAssignableTo(ErrorCode.class)) {
        enums.add(type.reflect().asSubclass(ErrorCode.class));
      }
    }
    return enums;
  }

  static List<Class<? extends ErrorCode>> enums() {
    return ENUMS;
  }

  static Stream<ErrorCode> codes() {
    return ENUMS.stream().flatMap(codes -> Stream.of(codes.getEnumConstants()));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void haveTheirTextsInBothLanguagesAndNoOthers(Class<? extends ErrorCode> codes)
      throws IOException {
    assertEquals(List.of(), ProblemTexts.missing(codes));
    Set<String> keys = new TreeSet<>();
    for (ErrorCode code : codes.getEnumConstants()) {
      keys.addAll(List.of(code.name() + ".title", code.name() + ".detail"));
    }
    for (String language : List.of("zh", "en")) {
      String texts = "/problems/" + codes.getSimpleName() + "_" + language + ".properties";
      try (InputStream stream = codes.getResourceAsStream(texts)) {
        Properties there = new Properties();
        there.load(stream);
        assertEquals(keys, new TreeSet<>(there.stringPropertyNames()), texts);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void fillTheirPlaces(ErrorCode code) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String detail = ProblemTexts.detail(code, locale, List.of("A", "B"));
      assertFalse(detail.contains("{"), detail);
      assertFalse(detail.contains("''"), detail);
      assertFalse(ProblemTexts.title(code, locale).contains("''"));
    }
  }

  /** Clients know a refusal by its name alone. */
  @Test
  void haveNamesOfTheirOwn() {
    List<String> twice = new ArrayList<>();
    Set<String> met = new TreeSet<>();
    Stream.concat(codes(), Stream.of(CommonError.values()))
        .filter(code -> !met.add(code.name()))
        .forEach(code -> twice.add(code.getClass().getSimpleName() + "." + code.name()));
    assertEquals(List.of(), twice);
  }
}
