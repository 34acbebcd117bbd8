package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows of enterprises are closed as the plan said while they ran. */
@ReportingTest
class AmendedClosingTest {
  private static final LocalDate REGISTERED = LocalDate.of(2023, 5, 1);

  @Inject World world;
  @Inject UnitPlan plan;
  @Inject DutyClosing closing;

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
