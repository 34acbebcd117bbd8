package io.zhiben.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.zhiben.platform.access.Requires;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

@AnalyzeClasses(packages = "io.zhiben.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule operationsNameTheirRight =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .or()
          .areAnnotatedWith(PUT.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith(Requires.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule onlySigningInIsOpenToAll =
      classes()
          .that()
          .containAnyMethodsThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "are open to all", method -> method.isAnnotatedWith(PermitAll.class)))
          .should()
          .haveSimpleName("AuthResource")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule featuresFormNoCycles =
      slices().matching("io.zhiben.portal.(*)..").should().beFreeOfCycles().allowEmptyShould(false);

  @ArchTest
  static final ArchRule noFeatureKnowsTheAccounts =
      noClasses()
          .that()
          .resideInAnyPackage("..session..", "..oidc..", "..web..", "..proxy..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..account..", "..cli..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callConstructor(Random.class)
          .allowEmptyShould(false);
}
