package io.zhiben.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhiben.platform.problem.ProblemTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a refusal says of states and steps: a word, never the name of a constant. */
class RefusalWordsTest {
  @Test
  void everyStateAndStepThatARefusalNamesHasAWordInBothLanguages() {
    List<Class<? extends Enum<?>>> named = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.zhiben.hazard")) {
      if (refuses(type)) {
        statesAndSteps(type).forEach(named::add);
      }
    }
    assertFalse(named.isEmpty());
    assertEquals(List.of(), ProblemTexts.wordless(named.stream().distinct().toList()));
  }

  /** Whether it says that something's state forbids a step. */
  private static boolean refuses(JavaClass type) {
    return type.getFieldAccessesFromSelf().stream()
        .anyMatch(access -> access.getTarget().getName().endsWith("_STATE_FORBIDS"));
  }

  /** The states and steps of its feature that it knows. */
  @SuppressWarnings("unchecked")
  private static Set<Class<? extends Enum<?>>> statesAndSteps(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass())
        .filter(JavaClass::isEnum)
        .filter(target -> target.getSimpleName().matches(".*(State|Verb|Phase)"))
        .filter(target -> target.getPackageName().equals(type.getPackageName()))
        .map(target -> (Class<? extends Enum<?>>) target.reflect())
        .collect(Collectors.toSet());
  }
}
