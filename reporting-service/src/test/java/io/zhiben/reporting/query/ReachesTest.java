package io.zhiben.reporting.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a caller may ask about; every figure and list is asked for through it. */
@ReportingTest
class ReachesTest {
  @Inject World world;
  @Inject Reaches reaches;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // scope, own place, place asked about, place found
        "CITY, 120000000000, -, 120000000000",
        "CITY, 120000000000, 120110013001, 120110013001",
        "CITY, 120000000000, 120119105000, 120119105000",
        "CITY, 120000000000, 999999999999, -",
        "DISTRICT, 120110000000, ' ', 120110000000",
        "DISTRICT, 120110000000, 120110012000, 120110012000",
        "DISTRICT, 120110000000, 120000000000, -",
        "DISTRICT, 120110000000, 120119105000, -",
        "TOWN, 120110013000, 120110013002, 120110013002",
        "TOWN, 120110013000, 120110012000, -",
        "TOWN, 120110013000, 120110000000, -",
        "VILLAGE, 120110013001, -, 120110013001",
        "VILLAGE, 120110013001, 120110013002, -",
        "VILLAGE, 120110013001, 120110013000, -",
        "ENTERPRISE, 120110013000, 120110013000, 120110013000",
        "ENTERPRISE, 120110013000, 120110012000, -",
        "ALL, '', 120110013000, 120110013000",
        "ALL, '', -, -",
        "NONE, 120110013000, 120110013000, -",
        "ASSIGNMENT, 120110000000, 120110013000, -"
      })
  void reachesItsOwnPlaceAndWhatLiesInIt(
      ScopeKind scope, String own, String asked, String expected) {
    Caller caller = new Caller("x", "portal", Set.of(Role.OFFICER), scope, own, "C1");
    assertEquals(expected, ask(caller, asked).map(reach -> reach.region().code()).orElse(null));
  }

  @Test
  void staffOfAnEnterpriseReachItAlone() {
    Caller staff =
        new Caller(
            "x",
            "portal",
            Set.of(Role.ENTERPRISE_OFFICER),
            ScopeKind.ENTERPRISE,
            Places.DONGLIHU,
            "91120110MA5KB0001J");
    Reach reach = ask(staff, null).orElseThrow();
    assertEquals("91120110MA5KB0001J", reach.enterpriseCode());
    assertEquals(
        "f.town_code = ? and f.enterprise_id in"
            + " (select own.id from fact_enterprise own where own.code = ?)",
        reach.bounds("f", "enterprise_id").toString());
    // in a place below, too
    Reach below = reach.in(ask(Caller.system(), Places.EAST_LAKE).orElseThrow().region());
    assertEquals("91120110MA5KB0001J", below.enterpriseCode());
    Caller officer =
        new Caller("x", "portal", Set.of(Role.OFFICER), ScopeKind.TOWN, Places.DONGLIHU, "D");
    assertEquals(
        "f.town_code = ?",
        ask(officer, null).orElseThrow().bounds("f", "enterprise_id").toString());
  }

  /** Empty for what is refused, which is always said as of a place that doesn't exist. */
  private Optional<Reach> ask(Caller caller, String region) {
    return CurrentCaller.<Optional<Reach>>callAs(
        caller,
        () -> {
          try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> reaches.of(region)));
          } catch (Problem problem) {
            assertEquals(CommonError.NOT_FOUND, problem.code());
            return Optional.empty();
          }
        });
  }
}
