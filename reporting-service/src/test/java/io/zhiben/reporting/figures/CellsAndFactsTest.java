package io.zhiben.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.EventState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.RandomFacts;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.World;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Period;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The counters of now and the facts of now are two ways to the same figures, which are those that
 * the newest states say; whatever else was told before and after them.
 */
@ReportingTest
class CellsAndFactsTest {
  private static final int ROUNDS = 50;
  private static final int POLL = 150;

  @Inject World world;
  @Inject FigureQuery query;
  @Inject Reaches reaches;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void agreeAboutNow(long seed) {
    RandomFacts facts = new RandomFacts(new Random(seed), world.today());
    List<List<EventState>> lives = facts.lives(ROUNDS);
    List<EventState> told = facts.told(lives);
    world.reset();
    for (int from = 0; from < told.size(); from += POLL) {
      world.apply(told.subList(from, Math.min(told.size(), from + POLL)));
    }
    YearMonth month = YearMonth.from(world.today());
    for (Period period :
        List.of(Period.ALL, new Period(month.minusMonths(8), month.minusMonths(2)))) {
      for (String region : List.of(Places.TIANJIN, Places.DONGLI, Places.DONGLIHU)) {
        for (Breakdown breakdown : Breakdown.values()) {
          if (breakdown.isKnownToCells(reach(region).reach().region().level())) {
            String asked = "seed " + seed + " " + region + " " + period + " " + breakdown;
            Question question =
                new Question(reach(region).reach(), period, new AsOf(world.today(), true));
            Map<String, Long> counted = numbers(question, breakdown, false);
            assertEquals(counted, numbers(question, breakdown, true), asked);
            if (period.equals(Period.ALL) && breakdown != Breakdown.MONTHS) {
              assertEquals(said(RandomFacts.newest(lives), region, breakdown), counted, asked);
            }
          }
        }
      }
    }
  }

  /** What the states themselves say. */
  private Map<String, Long> said(List<EventState> newest, String region, Breakdown breakdown) {
    boolean children = breakdown == Breakdown.CHILDREN;
    return NaiveFigures.of(
        newest,
        world.today(),
        place -> {
          if (place.cityCode().equals(region)) {
            return children ? place.districtCode() : "";
          }
          if (place.districtCode().equals(region)) {
            return children ? place.townCode() : "";
          }
          return place.townCode().equals(region) ? "" : null;
        });
  }

  private Question reach(String region) {
    return CurrentCaller.callAs(
        Caller.system(), () -> new Question(reaches.of(region), Period.ALL, null, null));
  }

  /** Every number that isn't zero, by group and measure. */
  private Map<String, Long> numbers(Question question, Breakdown breakdown, boolean cells) {
    Map<String, Long> numbers = new TreeMap<>();
    QuarkusTransaction.requiringNew()
        .run(() ->
            query
                .count(question, breakdown, cells)
                .forEach((group, counts) -> {
                  for (Measure measure : Measure.values()) {
                    if (counts.of(measure) != 0) {
                      numbers.put(group + " " + measure, counts.of(measure));
                    }
                  }
                  if (counts.closing().count() != 0) {
                    numbers.put(group + " closed", counts.closing().count());
                    numbers.put(group + " days", counts.closing().sum());
                    numbers.put(
                        group + " median", counts.closing().median().movePointRight(1).longValue());
                  }
                }));
    return numbers;
  }
}
