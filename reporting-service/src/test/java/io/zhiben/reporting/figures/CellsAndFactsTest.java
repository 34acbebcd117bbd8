package io.zhiben.reporting.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Period;
import io.zhiben.reporting.query.Reaches;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counters of now and the facts of now are two ways to the same figures. */
@ReportingTest
class CellsAndFactsTest {
  private static final List<String> SOURCES =
      List.of("INSPECTION", "SELF_CHECK", "THIRD_PARTY", "REPORT", "LEGACY", "TIP_OFF");

  @Inject World world;
  @Inject FigureQuery query;
  @Inject Reaches reaches;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void agreeAboutNow(long seed) {
    world.reset();
    world.apply(history(new Random(seed)));
    YearMonth month = YearMonth.from(world.today());
    for (Period period :
        List.of(Period.ALL, new Period(month.minusMonths(8), month.minusMonths(2)))) {
      for (String region : List.of(Places.TIANJIN, Places.DONGLI, Places.DONGLIHU)) {
        for (Breakdown breakdown : Breakdown.values()) {
          if (breakdown.isKnownToCells(reach(region).reach().region().level())) {
            Question question =
                new Question(reach(region).reach(), period, new AsOf(world.today(), true));
            assertEquals(
                numbers(question, breakdown, false),
                numbers(question, breakdown, true),
                region + " " + period + " " + breakdown);
          }
        }
      }
    }
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

  private List<EventState> history(Random random) {
    List<EventState> states = new ArrayList<>();
    List<Ancestry> places =
        List.of(Places.EAST_LAKE_PLACE, Places.DONGLIHU_PLACE, Places.DONGZHAO_PLACE);
    LocalDate today = world.today();
    for (int i = 0; i < 200; i++) {
      Ancestry place = places.get(random.nextInt(places.size()));
      UUID enterprise = UUID.randomUUID();
      LocalDate found = today.minusDays(random.nextInt(400));
      LocalDate on = earlier(found.plusDays(random.nextInt(20)), today);
      states.add(
          States.enterprise(
              enterprise,
              0,
              place,
              "C" + i,
              random.nextInt(3) == 0 ? "CLOSED" : "ACTIVE",
              found,
              random.nextBoolean() ? "highRisk" : "crowdedPlace"));
      String source = SOURCES.get(random.nextInt(SOURCES.size()));
      HazardState reported =
          States.from(States.reported(UUID.randomUUID(), place, enterprise, found), source);
      HazardState assigned =
          States.assigned(
              reported,
              random.nextBoolean() ? "MAJOR" : "GENERAL",
              on,
              on.plusDays(random.nextInt(40)));
      states.add(
          switch (random.nextInt(4)) {
            case 0 -> reported;
            case 1 -> assigned;
            case 2 -> States.withdrawn(reported, on);
            default -> closed(random, assigned, on);
          });
      states.add(
          States.drill(UUID.randomUUID(), 0, place, enterprise, found, random.nextBoolean()));
      states.add(
          States.inspection(
              UUID.randomUUID(),
              0,
              place,
              enterprise,
              "SELF_CHECK",
              found,
              true,
              random.nextInt(2)));
      states.add(States.session(UUID.randomUUID(), 0, place, enterprise, found));
    }
    return states;
  }

  private HazardState closed(Random random, HazardState assigned, LocalDate on) {
    LocalDate closedOn = earlier(on.plusDays(random.nextInt(60)), world.today());
    HazardState first = States.signedOff(assigned, closedOn);
    HazardState signedOff =
        random.nextBoolean()
            ? States.extended(first, first.deadline().plusDays(random.nextInt(30)))
            : first;
    return random.nextInt(4) == 0
        ? States.reopened(signedOff, earlier(closedOn.plusDays(9), world.today()))
        : signedOff;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
