package io.zhiben.reporting.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However events come, the tables are the same in the end. */
@ReportingTest
class ReplayTest {
  private static final List<Ancestry> TOWNS =
      List.of(Places.EAST_LAKE_PLACE, Places.WEST_LAKE_PLACE, Places.DONGZHAO_PLACE);
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

  @Inject World world;

  @BeforeEach
  void begin() {
    world.reset();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261122, 7_000_000_007L})
  void orderRepetitionAndPollSizeLeaveNoTrace(long seed) {
    Random random = new Random(seed);
    List<EventState> history = history(random, 120);
    world.apply(history);
    Map<String, List<String>> once = world.dump();

    world.reset();
    List<EventState> disorder = new ArrayList<>(history);
    disorder.addAll(history.subList(0, history.size() / 3));
    Collections.shuffle(disorder, random);
    for (int from = 0; from < disorder.size(); ) {
      int to = Math.min(disorder.size(), from + 1 + random.nextInt(40));
      world.apply(disorder.subList(from, to));
      from = to;
    }

    assertEquals(once, world.dump());
    assertEquals(
        world.count("select count(*) from fact_hazard"),
        world.count("select coalesce(sum(n), 0) from cell_hazard where town_code <> '*'"));
    assertEquals(0, world.count("select count(*) from cell_hazard where n <= 0"));
    assertEquals(
        world.count("select count(*) from fact_hazard where signed_off_on is not null"),
        world.count("select coalesce(sum(n), 0) from cell_closing where town_code <> '*'"));
  }

  private static List<EventState> history(Random random, int things) {
    List<EventState> history = new ArrayList<>();
    for (int i = 0; i < things; i++) {
      Ancestry place = TOWNS.get(random.nextInt(TOWNS.size()));
      UUID id = new UUID(random.nextLong(), random.nextLong());
      UUID enterprise = new UUID(random.nextLong(), random.nextLong());
      LocalDate day = BEGIN.plusDays(random.nextInt(900));
      switch (random.nextInt(4)) {
        case 0 -> enterprise(history, random, enterprise, day);
        case 1 -> hazard(history, random, States.reported(id, place, enterprise, day));
        case 2 -> {
          history.add(States.inspection(id, 0, place, enterprise, "SELF_CHECK", day, false, 0));
          history.add(States.inspection(id, 1, place, enterprise, "SELF_CHECK", day, true, 0));
        }
        default -> {
          history.add(States.drill(id, 0, place, enterprise, day, random.nextBoolean()));
          history.add(States.session(UUID.randomUUID(), 0, place, enterprise, day));
        }
      }
    }
    return history;
  }

  private static void enterprise(
      List<EventState> history, Random random, UUID id, LocalDate registeredOn) {
    int versions = 1 + random.nextInt(4);
    for (int version = 0; version < versions; version++) {
      // an enterprise may move to another town, close, and change its tags
      history.add(
          States.enterprise(
              id,
              version,
              TOWNS.get(random.nextInt(TOWNS.size())),
              "C" + Math.abs(id.getLeastSignificantBits() % 1_000_000),
              random.nextInt(4) == 0 ? "CLOSED" : "ACTIVE",
              registeredOn,
              random.nextBoolean() ? new String[] {"highRisk"} : new String[0]));
    }
  }

  private static void hazard(List<EventState> history, Random random, HazardState reported) {
    history.add(reported);
    LocalDate on = reported.foundOn().plusDays(random.nextInt(5));
    if (random.nextInt(5) == 0) {
      history.add(States.withdrawn(reported, on));
      return;
    }
    HazardState assigned =
        States.assigned(reported, random.nextBoolean() ? "MAJOR" : "GENERAL", on, on.plusDays(15));
    history.add(assigned);
    if (random.nextBoolean()) {
      LocalDate closedOn = on.plusDays(random.nextInt(30));
      HazardState signedOff = States.signedOff(assigned, closedOn);
      history.add(signedOff);
      if (random.nextInt(3) == 0) {
        history.add(States.reopened(signedOff, closedOn.plusDays(5)));
      }
    }
  }
}
