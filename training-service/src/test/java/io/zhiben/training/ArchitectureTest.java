package io.zhiben.training;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.zhiben.platform.access.Requires;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(
    packages = "io.zhiben.training",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule operationsNameTheRightTheyAskFor =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .should()
          .beAnnotatedWith(Requires.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule resourcesAreNamedSo =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .andShould()
          .notBePublic()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule entitiesStayInTheirPackage =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .bePackagePrivate()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule resourcesHoldNoEntities =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class)
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices()
          .matching("io.zhiben.training.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule theDirectoryKnowsNoFeature =
      noClasses()
          .that()
          .resideInAPackage("io.zhiben.training.directory")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.zhiben.training.drill", "io.zhiben.training.session", "io.zhiben.training.exam")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that(resideInAPackage("io.zhiben.training.."))
          .should()
          .callMethodWhere(
              target(name("now"))
                  .and(target(owner(timeTypes())))
                  .and(target(rawParameterTypes(new Class<?>[0]))))
          .allowEmptyShould(false);

  private static DescribedPredicate<JavaClass> timeTypes() {
    return JavaClass.Predicates.assignableTo(Instant.class)
        .or(JavaClass.Predicates.assignableTo(LocalDate.class));
  }

  @ArchTest
  static final ArchRule plainSqlStaysOffScopedRows =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.zhiben.training.drill", "io.zhiben.training.session", "io.zhiben.training.exam")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.zhiben.platform.db")
          .allowEmptyShould(false);
}
