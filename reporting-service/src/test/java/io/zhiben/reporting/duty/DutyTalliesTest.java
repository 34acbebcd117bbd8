package io.zhiben.reporting.duty;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import io.zhiben.reporting.projection.ProjectionRebuild;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are kept by town are those of the statement over all enterprises, at any time. */
@ReportingTest
class DutyTalliesTest {
  private static final List<String> ASKED =
      List.of(
          Places.TIANJIN,
          Places.DONGLI,
          Places.DONGLIHU,
          Places.EAST_LAKE,
          Places.ANOTHER_TOWN,
          Places.JIZHOU,
          Places.DONGZHAO);
  private static final int ROUNDS = 14;
  private static final int CHANGES = 6;
  private static final int LIES = 1000;
  private static final LocalDate SINCE = LocalDate.of(2023, 5, 1);

  @Inject World world;
  @Inject TallyPlan plan;
  @Inject TallyKeeping keeping;
  @Inject DutyClosing closing;
  @Inject DutyBook book;
  @Inject PlanAreas areas;
  @Inject Reaches reaches;
  @Inject Database database;
  @Inject ProjectionRebuild rebuild;
  @Inject TransactionSynchronizationRegistry transactions;

  private TownMemory memory;

  /** After today, of which the service keeps the numbers by itself; what was before it forgets. */
  private LocalDate day;

  @BeforeEach
  void begin() {
    day = world.today().plusDays(1);
    memory = new TownMemory(transactions);
    world.reset();
    plan.begin();
  }

  @AfterEach
  void end() {
    world.reset();
    plan.end();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 41, 20261123})
  void keptNumbersAreThoseOfTheStatementThroughAnyHistory(long seed) {
    Random random = new Random(seed);
    TallyHistory history = new TallyHistory(random, world, book);
    day = LocalDate.of(2026, 12, 20);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = random.nextInt(CHANGES); i >= 0; i--) {
        history.change(day);
      }
      if (random.nextInt(3) > 0) {
        keep(day);
        // some of the towns change after their numbers were kept
        history.change(day);
      }
      if (round == ROUNDS / 2) {
        plan.amend(LocalDate.of(2027, 1, 10));
      }
      if (random.nextInt(3) == 0) {
        LocalDate closed = day;
        CurrentCaller.runAs(Caller.system(), () -> closing.closeAll(closed));
      }
      compare(Places.TIANJIN, day);
      compare(ASKED.get(random.nextInt(ASKED.size())), day);
      if (random.nextInt(3) == 0) {
        day = day.plusDays(1 + random.nextInt(12));
        compare(Places.TIANJIN, day);
      }
    }
    assertTrue(world.count("select count(*) from fact_enterprise") > 10);
  }

  @Test
  void onlyTownsThatChangedAreLookedAt() {
    UUID other = UUID.randomUUID();
    world.apply(
        States.enterprise(UUID.randomUUID(), 0, Places.EAST_LAKE_PLACE, "C1", SINCE),
        States.enterprise(other, 0, Places.ANOTHER_PLACE, "C2", SINCE));
    keep(day);
    assertEquals(0, keep(day));
    // nobody is excused: a number that says so is a kept one
    world.change(
        "update duty_tally set excused = excused + %d where asked_on = '%s' and town_code in (%s)"
            .formatted(LIES, day, "'" + Places.DONGLIHU + "', '" + Places.ANOTHER_TOWN + "'"));
    assertEquals(LIES, excused(Places.DONGLIHU));
    assertEquals(2 * LIES, excused(Places.TIANJIN));
    // written in another town than the enterprise's
    new TallyHistory(new Random(1), world, book).record(Places.EAST_LAKE_PLACE, other, day);
    assertEquals(LIES, excused(Places.DONGLIHU));
    assertEquals(0, excused(Places.ANOTHER_TOWN));
    assertEquals(LIES, excused(Places.TIANJIN));
    keep(day);
    assertEquals(LIES, excused(Places.DONGLIHU));
    assertEquals(0, excused(Places.ANOTHER_TOWN));
  }

  @Test
  void aPastDayIsRememberedUntilItsTownChanges() {
    UUID enterprise = UUID.randomUUID();
    world.apply(States.enterprise(enterprise, 0, Places.ANOTHER_PLACE, "C1", SINCE));
    Map<String, Long> before = past(Places.ANOTHER_TOWN, day);
    // past the projection, so that only a memory doesn't know of it
    world.change("delete from fact_enterprise where code = 'C1'");
    assertEquals(before, past(Places.ANOTHER_TOWN, day));
    assertEquals(before, past(Places.TIANJIN, day));
    world.change(
        "update place_change set n = n + 1 where town_code = '%s'".formatted(Places.ANOTHER_TOWN));
    assertEquals(Map.of(), past(Places.ANOTHER_TOWN, day));
    assertEquals(Map.of(), past(Places.TIANJIN, day));
  }

  @Test
  void whatWasSeenByATransactionThatIsRolledBackIsNotRemembered() {
    world.apply(States.enterprise(UUID.randomUUID(), 0, Places.ANOTHER_PLACE, "C1", SINCE));
    Map<String, Long> before = past(Places.ANOTHER_TOWN, day);
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            CurrentCaller.runAs(
                Caller.system(), () -> QuarkusTransaction.requiringNew().run(this::takenBack)));
    world.change("update place_change set n = n + 1");
    assertEquals(before, past(Places.ANOTHER_TOWN, day));
  }

  private void takenBack() {
    database.update("delete from fact_enterprise where code = 'C1'");
    database.update("update place_change set n = n + 1");
    assertEquals(Map.of(), counted(Places.ANOTHER_TOWN, day, day.plusDays(1), true));
    throw new UnsupportedOperationException("rolls back");
  }

  @Test
  void aTownThatLosesItsEnterprisesCountsNone() {
    UUID mover = UUID.randomUUID();
    world.apply(States.enterprise(mover, 0, Places.ANOTHER_PLACE, "C1", SINCE));
    keep(day);
    world.apply(States.enterprise(mover, 1, Places.DONGZHAO_PLACE, "C1", SINCE));
    assertEquals(Map.of(), numbers(Places.ANOTHER_TOWN, day, true));
    compare(Places.DONGZHAO, day);
    keep(day);
    assertEquals(Map.of(), numbers(Places.ANOTHER_TOWN, day, true));
    compare(Places.TIANJIN, day);
  }

  @Test
  void whatWasKeptBeforeARebuildCountsNoMore() {
    world.apply(
        States.enterprise(UUID.randomUUID(), 0, Places.ANOTHER_PLACE, "C1", SINCE),
        States.enterprise(UUID.randomUUID(), 0, Places.DONGZHAO_PLACE, "C2", SINCE));
    keep(day);
    World.as("ops").post("/api/reporting/v1/projections/rebuild").then().statusCode(202);
    await().atMost(Duration.ofSeconds(60)).until(() -> rebuild.current().state().equals("DONE"));
    // the two came without the broker, so that the topics don't know of them
    compare(Places.TIANJIN, day);
    compare(Places.DONGZHAO, day);
  }

  private int keep(LocalDate on) {
    return CurrentCaller.callAs(Caller.system(), () -> keeping.keepAll(on));
  }

  /** By the statement, from the rows that are kept of today, and from the memory of a past day. */
  private void compare(String place, LocalDate on) {
    Map<String, Long> counted = numbers(place, on, false);
    assertEquals(counted, numbers(place, on, true), place + " on " + on);
    assertEquals(counted, past(place, on), place + " on " + on + ", looked at later");
  }

  private long excused(String place) {
    return numbers(place, day, true).entrySet().stream()
        .filter(number ->
            number.getKey().startsWith(TallyPlan.RECORD + " ")
                && number.getKey().endsWith(" " + DutyState.EXCUSED))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /**
   * The numbers of all duties of a place by duty, plan, cadence and state, without those of nobody.
   *
   * @param kept whether those that are kept may answer
   */
  private Map<String, Long> numbers(String place, LocalDate on, boolean kept) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> QuarkusTransaction.requiringNew().call(() -> counted(place, on, on, kept)));
  }

  private Map<String, Long> past(String place, LocalDate on) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            QuarkusTransaction.requiringNew().call(() -> counted(place, on, on.plusDays(1), true)));
  }

  private Map<String, Long> counted(String place, LocalDate on, LocalDate today, boolean kept) {
    DutyTallies tallies =
        new DutyTallies(
            database,
            Clock.fixed(today.atTime(9, 0).atZone(States.ZONE).toInstant(), States.ZONE),
            memory);
    SeenChanges seen = new SeenChanges(database);
    Map<String, Long> numbers = new TreeMap<>();
    for (List<PlanArea<Duty>> found :
        areas.of(reaches.of(place), on, DutyDesk::ofEnterprises, Duty::id).values()) {
      for (PlanArea<Duty> area : found) {
        for (CadenceGroup group : CadenceGroup.of(area.item())) {
          DutyQuestion question = DutyQuestion.of(database, area, group, on);
          Map<DutyState, Long> states =
              kept ? tallies.count(question, seen) : tallies.live(question);
          String about = area.item().id() + " " + area.plan().id() + " " + group.cadence() + " ";
          states.forEach((state, n) -> {
            if (n != 0) {
              numbers.merge(about + state, n, Long::sum);
            }
          });
        }
      }
    }
    return numbers;
  }
}
