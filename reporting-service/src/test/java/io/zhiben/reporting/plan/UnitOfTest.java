package io.zhiben.reporting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfTest {
  private static final String UNITS =
      """
      units:
        - {id: leaders, title: {zh: 领导, en: Leaders}, kind: LEADERSHIP}
        - {id: office, title: {zh: 安办, en: Office}, kind: OFFICE}
        - {id: fire, title: {zh: 消防, en: Fire}, kind: DEPARTMENT, department: FIRE}
        - {id: lake, title: {zh: 湖东, en: Lake}, kind: PLACE, region: "120110013001"}
        - {id: lake-fire, title: {zh: 湖东消防, en: Fire of the lake}, kind: PLACE, region: "120110013001", department: FIRE}
        - {id: upper, title: {zh: 区, en: District}, kind: UPPER, department: UPPER}
      """;

  private static final StoredPlan PLAN = new StoredPlan(pack(), 1);

  private static PlanPack pack() {
    String head =
        """
        format: 2
        id: sample
        title: {zh: 样例, en: Sample}
        region: "120110013000"
        period: {from: 2024-01-01, to: 2026-12-31}
        status: ISSUED
        cites: [D-001]
        programmes: [{number: 1, title: {zh: 一, en: One}, cites: [D-002]}]
        stages: [{number: 1, title: {zh: 一, en: One}, from: 2024-01-01, to: 2026-12-31, cites: [D-088]}]
        tasks: []
        duties: []
        indicators: []
        targets: []
        reports: []
        rules: {highRiskTags: [], rectificationDays: {GENERAL: 15, MAJOR: 30}, cites: [D-031]}
        """;
    return new PlanPackReader().read("sample", head + UNITS);
  }

  /** Role, place and department of a caller; his own unit; all that he acts for; the office. */
  @ParameterizedTest
  @CsvSource({
    "OFFICER, 120110013000, '', office, leaders office, true",
    "LEADER, 120110013000, '', office, leaders office, true",
    "DEPARTMENT, 120110013000, FIRE, fire, fire, false",
    "DEPARTMENT, 120110013000, WATER, '', '', false",
    "DEPARTMENT, 120110012000, FIRE, '', '', false",
    "DEPARTMENT, 120110013001, FIRE, lake-fire, lake-fire, false",
    "DEPARTMENT, 120110013000, UPPER, '', '', false",
    "GRID_WORKER, 120110013001, '', lake, lake, false",
    "GRID_WORKER, 120110013000, '', '', '', false",
    "OFFICER, 120110013001, '', lake, lake, false",
    "OFFICER, 120110000000, '', '', '', false",
    "AUDITOR, 120110013000, '', '', '', false",
    "TENANT_ADMIN, 120110013000, '', '', '', false",
    "ENTERPRISE_OFFICER, 120110013000, FIRE, '', '', false",
  })
  void actsForWhoseAccountsHeHas(
      Role role, String region, String org, String own, String all, boolean office) {
    Caller caller = new Caller("s", "c", Set.of(role), ScopeKind.TOWN, region, org);
    assertEquals(own, UnitOf.unitOf(PLAN, caller).map(unit -> unit.id()).orElse(""));
    assertEquals(
        all,
        String.join(
            " ",
            PLAN.pack().units().stream()
                .filter(unit -> UnitOf.actsFor(PLAN, unit, caller))
                .map(unit -> unit.id())
                .toList()));
    assertEquals(office, UnitOf.isOffice(PLAN, caller));
  }
}
