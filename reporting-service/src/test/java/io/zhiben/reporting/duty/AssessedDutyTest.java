package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.Quyuan;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quarter's cycle is kept by publishing the ranking of that quarter. */
@ReportingTest
@DisplayName("Q-030: a published assessment proves the duty of its own period")
class AssessedDutyTest {
  private static final PlanPackReader READER = new PlanPackReader();
  private static final PlanPack PLAN = READER.read(Quyuan.PLAN, READER.shippedText(Quyuan.PLAN));
  private static final Duty CYCLE =
      PLAN.duties().stream()
          .filter(duty -> duty.id().equals("quarter-cycle"))
          .findFirst()
          .orElseThrow();
  private static final Unit OFFICE = PLAN.unit("safety-office").orElseThrow();
  private static final Window FIRST = Window.of(Cadence.QUARTER, LocalDate.of(2026, 1, 1));

  @Inject World world;
  @Inject RegionTree regions;
  @Inject UnitDuties units;

  @BeforeEach
  void begin() {
    world.reset();
    Quyuan.settle(regions);
    end();
  }

  @AfterEach
  void end() {
    world.change("delete from assessment_score");
    world.change("delete from assessment");
  }

  /**
   * The ranking of the first quarter is due by 30 April.
   *
   * @param published a moment of UTC; empty where nothing was
   * @param standing of the office on that day
   * @param first how the first quarter stands, as its windows tell
   */
  @ParameterizedTest
  @CsvSource({
    "'',                  2026-04-09, DUE_SOON, DUE_SOON",
    "'',                  2026-05-05, OVERDUE,  OVERDUE",
    "2026-04-10 01:00:00, 2026-04-09, DUE_SOON, DUE_SOON",
    "2026-04-10 01:00:00, 2026-04-10, DUE,      MET",
    "2026-04-10 01:00:00, 2026-05-05, DUE,      MET",
    // the last day ends in Asia/Shanghai
    "2026-04-30 15:00:00, 2026-05-05, DUE,      MET",
    "2026-04-30 17:00:00, 2026-04-30, DUE_SOON, DUE_SOON",
    // late: nothing is left to do, and the window stays missed
    "2026-05-10 01:00:00, 2026-05-09, OVERDUE,  OVERDUE",
    "2026-05-10 01:00:00, 2026-05-11, DUE,      OVERDUE",
  })
  void isKeptFromTheDayOfThePublicationOn(
      String published, LocalDate asOf, DutyState standing, DutyState first) {
    if (!published.isEmpty()) {
      publish("2026-01-01", "2026-03-31", published);
    }
    assertEquals(standing, view(asOf).state());
    assertEquals(first, past(FIRST, asOf).state());
  }

  @Test
  void provesNoOtherPeriod() {
    publish("2025-10-01", "2025-12-31", "2026-01-20 01:00:00");
    assertEquals(DutyState.OVERDUE, view(LocalDate.of(2026, 5, 5)).state());
    assertEquals(DutyState.OVERDUE, past(FIRST, LocalDate.of(2026, 5, 5)).state());
    assertEquals(
        DutyState.MET, past(FIRST.previous(Cadence.QUARTER), LocalDate.of(2026, 5, 5)).state());
  }

  @Test
  void provesNothingOfAnotherPlan() {
    publish("another-plan", "2026-01-01", "2026-03-31", "2026-04-10 01:00:00");
    assertEquals(DutyState.OVERDUE, past(FIRST, LocalDate.of(2026, 5, 5)).state());
  }

  @Test
  void theDeedLeadsToTheRanking() {
    publish("2026-01-01", "2026-03-31", "2026-04-10 01:00:00");
    assertEquals(
        List.of(
            new DutyDeed(
                Things.ASSESSMENTS,
                "2026-01-01",
                LocalDate.of(2026, 3, 31),
                PLAN.assessment().title().zh(),
                Quyuan.PLAN + "|2026-01-01")),
        past(FIRST, LocalDate.of(2026, 5, 5)).evidence());
  }

  private UnitDutyView view(LocalDate asOf) {
    return ask(() -> units.view(new UnitDuties.Owed(PLAN, CYCLE, OFFICE), asOf, Locale.CHINESE));
  }

  private DutyWindow past(Window window, LocalDate asOf) {
    return ask(
        () -> units.past(new UnitHistory.Then(PLAN, CYCLE, OFFICE, window), asOf, Locale.CHINESE));
  }

  private static <T> T ask(Supplier<T> question) {
    return CurrentCaller.callAs(
        Caller.system(), () -> QuarkusTransaction.requiringNew().call(question::get));
  }

  private void publish(String from, String to, String at) {
    publish(Quyuan.PLAN, from, to, at);
  }

  private void publish(String plan, String from, String to, String at) {
    world.change(
        "insert into assessment (id, version, place_code, city_code, district_code, town_code,"
            + " plan_id, plan_version, window_from, window_to, as_of, published_at, published_by)"
            + " values (unhex('0000000000000000000000000000a501'), 1, '%s', '%s', '%s', null,"
                .formatted(Quyuan.DISTRICT, Quyuan.CITY, Quyuan.DISTRICT)
            + " '%s', 1, '%s', '%s', '%s', '%s', 'test')".formatted(plan, from, to, to, at));
  }
}
