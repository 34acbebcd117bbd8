package io.zhiben.enterprise;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.zhiben.platform.access.Requires;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

@AnalyzeClasses(
    packages = "io.zhiben.enterprise",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

  @ArchTest
  static final ArchRule resourcesAreNamedSo =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

  @ArchTest
  static final ArchRule everyOperationNamesItsRight =
      methods()
          .that(are(describe("operations", ArchitectureTest::isOperation)))
          .should()
          .beAnnotatedWith(Requires.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class);

  @ArchTest
  static final ArchRule entitiesStayInTheirPackage =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching("io.zhiben.enterprise.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule resourcesKnowNoTables =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "io.zhiben.platform.db..");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static final ArchRule nobodyIsCalledHelper =
      noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|Base)");

  private static boolean isOperation(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(annotation -> VERBS.contains(annotation.getRawType().getSimpleName()));
  }
}
