package io.zhiben.reporting.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.EventState;
import io.zhiben.reporting.FactCounts;
import io.zhiben.reporting.RandomFacts;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the order and the polls in which the states of things arrive, and however often: every
 * table of facts and every cell is as if only the newest had been told, and holds what they say.
 */
@ReportingTest
class FactHistoriesTest {
  private static final int ROUNDS = 25;
  private static final int LONGEST_POLL = 60;

  @Inject World world;

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void areTheNewestStatesInWhateverOrderTheyCome(long seed) {
    Random random = new Random(seed);
    RandomFacts facts = new RandomFacts(random, world.today());
    List<List<EventState>> lives = facts.lives(ROUNDS);
    List<EventState> newest = RandomFacts.newest(lives);
    world.reset();
    world.apply(newest);
    Map<String, List<String>> straight = world.dump();
    assertEquals(FactCounts.of(newest), FactCounts.ofTables(world), () -> "seed " + seed);

    world.reset();
    List<EventState> told = facts.told(lives);
    for (int from = 0; from < told.size(); ) {
      int to = Math.min(told.size(), from + 1 + random.nextInt(LONGEST_POLL));
      world.apply(told.subList(from, to));
      from = to;
    }

    assertEquals(FactCounts.of(newest), FactCounts.ofTables(world), () -> "seed " + seed);
    assertEquals(straight, world.dump(), () -> "seed " + seed);
  }
}
