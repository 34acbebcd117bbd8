package io.zhiben.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The set-based computation against a plain one, enterprise by enterprise. */
@ReportingTest
class DutyQueryTest {
  private static final LocalDate PLAN_BEGINS = LocalDate.of(2024, 1, 1);
  private static final LocalDate PLAN_ENDS = LocalDate.of(2026, 12, 31);
  private static final int WARN_DAYS = 15;

  @Inject World world;
  @Inject DutyDesk desk;
  @Inject Reaches reaches;

  /** What the plain computation knows of an enterprise. */
  private record Kept(
      UUID id,
      boolean active,
      boolean highRisk,
      LocalDate registeredOn,
      List<LocalDate> drills,
      List<LocalDate> checks) {}

  @BeforeEach
  void begin() {
    world.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2024-01-15",
    "2, 2024-12-16",
    "3, 2025-01-01",
    "4, 2025-06-30",
    "5, 2026-03-17",
    "6, 2026-11-22"
  })
  @DisplayName("D-030, D-031, D-046, D-047")
  void agreesWithThePlainComputation(long seed, LocalDate asOf) {
    Random random = new Random(seed);
    List<Kept> known = populate(random, 150);

    Map<String, DutyView> duties = new HashMap<>();
    ask(() -> desk.duties(reaches.of(Places.TIANJIN), asOf, Locale.CHINESE))
        .forEach(view -> duties.put(view.id(), view));

    assertCounts(plain(known, asOf, true), duties.get("drill"));
    assertCounts(plain(known, asOf, false), duties.get("self-check"));
    for (DutyState state : DutyState.values()) {
      List<UUID> expected =
          known.stream()
              .filter(kept -> stateOf(kept, asOf, true) == state)
              .map(Kept::id)
              .sorted()
              .toList();
      List<DutySubject> listed =
          ask(() ->
              desk.subjects(
                      "drill",
                      reaches.of(Places.DONGLIHU),
                      state,
                      asOf,
                      new PageRequest(200, 0, null, null))
                  .items());
      assertEquals(
          expected, listed.stream().map(DutySubject::subjectId).sorted().toList(), "" + state);
    }
  }

  private static <T> T ask(Supplier<T> question) {
    return CurrentCaller.callAs(
        Caller.system(), () -> QuarkusTransaction.requiringNew().call(question::get));
  }

  private static void assertCounts(Map<DutyState, Long> expected, DutyView actual) {
    assertEquals(expected.getOrDefault(DutyState.MET, 0L), actual.met());
    assertEquals(expected.getOrDefault(DutyState.DUE, 0L), actual.due());
    assertEquals(expected.getOrDefault(DutyState.DUE_SOON, 0L), actual.dueSoon());
    assertEquals(expected.getOrDefault(DutyState.OVERDUE, 0L), actual.overdue());
    assertEquals(expected.values().stream().mapToLong(n -> n).sum(), actual.subjects());
    assertEquals(actual.rate(), new DutyView.RateView(actual.met(), actual.subjects()));
  }

  private static Map<DutyState, Long> plain(List<Kept> world, LocalDate asOf, boolean drill) {
    Map<DutyState, Long> counts = new EnumMap<>(DutyState.class);
    for (Kept kept : world) {
      DutyState state = stateOf(kept, asOf, drill);
      if (state != null) {
        counts.merge(state, 1L, Long::sum);
      }
    }
    return counts;
  }

  /** Null for who owes nothing. */
  private static DutyState stateOf(Kept kept, LocalDate asOf, boolean drill) {
    LocalDate day = asOf.isAfter(PLAN_ENDS) ? PLAN_ENDS : asOf;
    if (!kept.active() || kept.registeredOn().isAfter(day)) {
      return null;
    }
    Cadence cadence =
        drill
            ? (kept.highRisk() ? Cadence.HALF_YEAR : Cadence.YEAR)
            : (kept.highRisk() ? Cadence.MONTH : Cadence.QUARTER);
    List<LocalDate> evidence = drill ? kept.drills() : kept.checks();
    Window now = Window.of(cadence, day);
    Window last = now.previous(cadence);
    if (evidence.stream().anyMatch(d -> !d.isBefore(now.from()) && !d.isAfter(day))) {
      return DutyState.MET;
    }
    boolean owed = !last.from().isBefore(PLAN_BEGINS) && !kept.registeredOn().isAfter(last.from());
    if (owed
        && evidence.stream().noneMatch(d -> !d.isBefore(last.from()) && !d.isAfter(last.to()))) {
      return DutyState.OVERDUE;
    }
    return day.isBefore(now.to().minusDays(WARN_DAYS)) ? DutyState.DUE : DutyState.DUE_SOON;
  }

  private List<Kept> populate(Random random, int enterprises) {
    List<Kept> kept = new ArrayList<>();
    List<EventState> states = new ArrayList<>();
    for (int i = 0; i < enterprises; i++) {
      Ancestry place = random.nextBoolean() ? Places.EAST_LAKE_PLACE : Places.WEST_LAKE_PLACE;
      Kept one =
          new Kept(
              new UUID(random.nextLong(), random.nextLong()),
              random.nextInt(8) != 0,
              random.nextInt(3) == 0,
              LocalDate.of(2023, 6, 1).plusMonths(random.nextInt(40)).plusDays(random.nextInt(2)),
              days(random),
              days(random));
      kept.add(one);
      states.add(
          States.enterprise(
              one.id(),
              0,
              place,
              "C" + i,
              one.active() ? "ACTIVE" : "SUSPENDED",
              one.registeredOn(),
              one.highRisk()
                  ? new String[] {"aboveScale", "highRisk"}
                  : new String[] {"highRisky"}));
      one.drills().forEach(day -> states.add(States.drill(place, one.id(), day)));
      one.checks().forEach(day -> states.add(States.selfCheck(place, one.id(), day, true)));
      // led by somebody else: no evidence
      states.add(States.selfCheck(place, one.id(), LocalDate.of(2025, 5, 5), false));
    }
    world.apply(states);
    return kept;
  }

  private static List<LocalDate> days(Random random) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      days.add(LocalDate.of(2023, 12, 1).plusDays(random.nextInt(1100)));
    }
    return days;
  }
}
