package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EnterpriseFormer;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.plans.Duty;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows of enterprises are closed as the plan, and the enterprises, were while they ran. */
@ReportingTest
class AmendedClosingTest {
  private static final LocalDate REGISTERED = LocalDate.of(2023, 5, 1);

  @Inject World world;
  @Inject UnitPlan plan;
  @Inject DutyClosing closing;
  @Inject DutyTallies tallies;
  @Inject PlanAreas areas;
  @Inject Reaches reaches;
  @Inject Database database;

  @BeforeEach
  void begin() {
    world.reset();
    plan.begin();
    world.apply(enterprise("C1", "plain"), enterprise("C2", "festive"));
  }

  @AfterEach
  void end() {
    world.reset();
    plan.end();
  }

  @Test
  void anAmendmentLeavesTheWindowThatEndedBeforeItAlone() {
    plan.amend(LocalDate.of(2026, 7, 1));
    close(LocalDate.of(2026, 7, 2));
    assertEquals(1, windows("2026-04-01", "C1"));
    assertEquals(0, windows("2026-04-01", "C2"));
    close(LocalDate.of(2026, 10, 2));
    assertEquals(0, windows("2026-07-01", "C1"));
    assertEquals(1, windows("2026-07-01", "C2"));
  }

  @Test
  void whoChangedSinceOwedWhatHeOwedThen() {
    LocalDate changed = LocalDate.of(2026, 7, 1);
    world.apply(
        since(changed, enterprise("C3", "plain"), "festive"),
        since(changed, enterprise("C4", "festive"), "plain"));
    // C1 and C4 owed the second quarter, C1 and C3 owe the third
    LocalDate day = LocalDate.of(2026, 7, 10);
    assertEquals(Map.of(DutyState.OVERDUE, 1L, DutyState.DUE, 1L), standing(day));
    close(day);
    assertEquals(Map.of(DutyState.OVERDUE, 1L, DutyState.DUE, 1L), standing(day));
    assertEquals(
        List.of(1L, 0L, 1L),
        List.of(
            windows("2026-04-01", "C1"), windows("2026-04-01", "C3"), windows("2026-04-01", "C4")));
    close(LocalDate.of(2026, 10, 10));
    assertEquals(
        List.of(1L, 1L, 0L),
        List.of(
            windows("2026-07-01", "C1"), windows("2026-07-01", "C3"), windows("2026-07-01", "C4")));
  }

  private Map<DutyState, Long> standing(LocalDate day) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> {
                  PlanArea<Duty> area =
                      areas
                          .of(reaches.of(Places.DONGLIHU), day, DutyDesk::ofEnterprises, Duty::id)
                          .get("site-check")
                          .getFirst();
                  CadenceGroup group = CadenceGroup.of(area.item()).getFirst();
                  return tallies.live(DutyQuestion.of(database, area, group, day));
                }));
  }

  /** The same with another tag before that day. */
  private static EnterpriseState since(LocalDate day, EnterpriseState now, String tagBefore) {
    return States.formerly(
        now,
        List.of(
            new EnterpriseFormer(
                day,
                now.place(),
                now.domainCode(),
                now.industry(),
                Set.of(tagBefore),
                now.status())));
  }

  private static EnterpriseState enterprise(String code, String tag) {
    return States.enterprise(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, code, REGISTERED, tag);
  }

  private void close(LocalDate today) {
    CurrentCaller.runAs(Caller.system(), () -> closing.closeAll(today));
  }

  private long windows(String from, String code) {
    return world.count(
        "select count(*) from duty_window w join fact_enterprise e on e.id = w.subject"
            + " where w.plan_id = 'unit-test' and w.duty_id = 'site-check' and w.window_from = '"
            + from
            + "' and e.code = '"
            + code
            + "'");
  }
}
