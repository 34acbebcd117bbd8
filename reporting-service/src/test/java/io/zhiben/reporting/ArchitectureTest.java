package io.zhiben.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.db.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(
    packages = "io.zhiben.reporting",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule RESOURCES_ARE_NAMED_SO =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule EVERY_OPERATION_NAMES_ITS_RIGHT =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .or()
          .areAnnotatedWith(PUT.class)
          .should()
          .beAnnotatedWith(Requires.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("io.zhiben.reporting.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PROJECTIONS_KNOW_NOTHING_OF_WHAT_IS_OWNED =
      noClasses()
          .that()
          .resideInAPackage("io.zhiben.reporting.projection..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.zhiben.reporting.plan..", "io.zhiben.plans..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule QUESTIONS_GO_THROUGH_ONE_BUILDER =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.zhiben.reporting.figures..",
              "io.zhiben.reporting.duty..",
              "io.zhiben.reporting.target..")
          .should()
          .callMethod(
              Database.class, "query", String.class, Database.RowReader.class, Object[].class)
          .because("io.zhiben.reporting.query bounds every question by the asker's place")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule DESKS_ARE_NOT_PUBLIC =
      classes()
          .that()
          .haveSimpleNameEndingWith("Desk")
          .or()
          .haveSimpleNameEndingWith("Query")
          .should()
          .notBePublic()
          .allowEmptyShould(false);
}
