package io.zhiben.enterprise.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainAssignmentTest {
  private static final DomainAssignment RULES =
      new DomainAssignment(
          List.of(
              domain("KEY", 10, Set.of("LISTED"), false, tag("keyUnit")),
              domain("CARRIER", 20, Set.of(), false, selfHeld(), tag("selfHeldCarrier")),
              domain(
                  "CONSTRUCTION",
                  50,
                  Set.of(),
                  false,
                  industry("E47"),
                  placeKind("CONSTRUCTION_PROJECT")),
              domain("CLEANING", 60, Set.of(), false, named("N78", "保洁")),
              domain("OFFICES", 70, Set.of("LISTED-LATER"), false, kind("GOVERNMENT")),
              domain("SHOPS", 80, Set.of(), false, tag("smallPremises")),
              domain("OTHERS", 1000, Set.of(), true)));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          the list decides before every rule    | LISTED       | ENTERPRISE | E47 | smallPremises | -       | false | KEY
          also the list of a later domain       | LISTED-LATER | ENTERPRISE | E47 | keyUnit       | -       | true  | OFFICES
          a tag                                 | A            | INDIVIDUAL | H62 | smallPremises | -       | false | SHOPS
          the building comes before the trade   | A            | ENTERPRISE | E47 | smallPremises | 一号楼  | true  | CARRIER
          another's building says nothing       | A            | ENTERPRISE | E47 | -             | 二号楼  | false | CONSTRUCTION
          an industry                           | A            | ENTERPRISE | E47 | -             | -       | false | CONSTRUCTION
          industry and name together            | A            | ENTERPRISE | N78 | -             | -       | false | OTHERS
          a kind                                | A            | GOVERNMENT | S92 | -             | -       | false | OFFICES
          nothing fits: the default domain      | A            | ENTERPRISE | G59 | -             | -       | false | OTHERS
          no code yet                           | -            | ENTERPRISE | G59 | -             | -       | false | OTHERS
          """)
  void putsEveryEnterpriseIntoOneDomain(
      String why,
      String code,
      String kind,
      String industry,
      String tag,
      String building,
      boolean selfHeld,
      String expected) {
    Set<String> tags = tag == null ? Set.of() : Set.of(tag);
    DomainObject object =
        new DomainObject(code, "示例公司", kind, industry, tags, null, building, selfHeld);

    assertEquals(expected, RULES.assign(object).code(), why);
  }

  @Test
  void everyCriterionOfARuleMustBeMet() {
    DomainObject cleaner =
        new DomainObject("A", "示例保洁公司", "ENTERPRISE", "N78", Set.of(), null, null, false);

    assertEquals("CLEANING", RULES.assign(cleaner).code());
  }

  @Test
  void placesFallIntoDomainsByTheirKind() {
    DomainObject site = DomainObject.place("示例工地", "CONSTRUCTION_PROJECT", false);
    DomainObject building = DomainObject.place("示例楼", "BUILDING", true);

    assertEquals("CONSTRUCTION", RULES.assign(site).code());
    assertEquals("CARRIER", RULES.assign(building).code());
  }

  @Test
  void aRuleWithoutCriteriaFitsNobody() {
    DomainRule empty = new DomainRule(null, null, null, null, null, null, false);

    assertFalse(empty.fits(DomainObject.place("示例", "ROAD", false)));
  }

  @Test
  void aTownWithoutDivisionHasOneDomainForAll() {
    Domain generated = Domain.ofUndividedTown("120119105000");

    assertEquals("120119105-00", generated.code());
    assertTrue(generated.gap());
    assertEquals(
        generated,
        new DomainAssignment(List.of(generated)).assign(DomainObject.place("x", "ROAD", false)));
  }

  @Test
  void domainsWithoutADefaultAreRefused() {
    List<Domain> none = List.of(domain("KEY", 1, Set.of(), false));

    assertThrows(IllegalArgumentException.class, () -> new DomainAssignment(none));
  }

  private static Domain domain(
      String code, int precedence, Set<String> members, boolean isDefault, DomainRule... rules) {
    return new Domain(
        code,
        "120110013000",
        precedence,
        precedence,
        code,
        "",
        List.of(),
        List.of("X"),
        List.of(),
        List.of(rules),
        members,
        isDefault);
  }

  private static DomainRule tag(String tag) {
    return new DomainRule(Set.of(tag), null, null, null, null, null, null);
  }

  private static DomainRule industry(String industry) {
    return new DomainRule(null, Set.of(industry), null, null, null, null, null);
  }

  private static DomainRule kind(String kind) {
    return new DomainRule(null, null, Set.of(kind), null, null, null, null);
  }

  private static DomainRule placeKind(String kind) {
    return new DomainRule(null, null, null, Set.of(kind), null, null, null);
  }

  private static DomainRule named(String industry, String part) {
    return new DomainRule(null, Set.of(industry), null, null, null, Set.of(part), null);
  }

  private static DomainRule selfHeld() {
    return new DomainRule(null, null, null, null, null, null, true);
  }
}
