package io.zhiben.reporting.duty;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Duty;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.projection.PlaceChanges;
import io.zhiben.reporting.projection.TownKey;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many subjects of a duty stand where. The numbers of towns in which nothing changed since they
 * were kept are added up, and the enterprises of the others are looked at. Those of today are rows,
 * kept by {@link TallyKeeping}; those of other days, which a finished quarter is asked for again
 * and again, are in the memory of each replica.
 */
@ApplicationScoped
class DutyTallies {
  private static final List<DutyState> STATES = List.of(DutyState.values());
  private static final String TOWN = ", e.city_code, e.district_code, e.town_code";

  private final Database database;
  private final Clock clock;
  private final TownMemory memory;

  DutyTallies(Database database, Clock clock, TownMemory memory) {
    this.database = database;
    this.clock = clock;
    this.memory = memory;
  }

  /** Numbers by state; a state that nobody is in may be missing. */
  Map<DutyState, Long> count(DutyQuestion question, SeenChanges seen) {
    if (!canBeKept(question)) {
      return live(question);
    }
    Map<DutyState, Long> sum = new EnumMap<>(DutyState.class);
    byTown(question, seen)
        .values()
        .forEach(town -> town.forEach((state, n) -> sum.merge(state, n, Long::sum)));
    return sum;
  }

  /** Numbers by state of each town, of a question that {@link #canBeKept}. */
  Map<TownKey, Map<DutyState, Long>> byTown(DutyQuestion question, SeenChanges seen) {
    boolean today = question.asOf().equals(LocalDate.now(clock));
    Set<String> tables = question.tables();
    Map<TownKey, Long> changes = seen.of(question.area(), tables);
    Map<TownKey, Map<DutyState, Long>> towns =
        today ? kept(question, changes) : memory.of(question.digest(), changes);
    if (towns.size() < changes.size()) {
      Set<TownKey> stale = new HashSet<>(changes.keySet());
      stale.removeAll(towns.keySet());
      Map<TownKey, Map<DutyState, Long>> looked = lookAt(question, stale, changes.size());
      if (!seen.again(question.area(), tables).equals(changes)) {
        // who moved meanwhile could be in two of the towns, and isn't where one statement counts
        return read(question.subjects(TOWN));
      }
      if (!today) {
        memory.keep(question.digest(), looked, changes);
      }
      towns.putAll(looked);
    }
    return towns;
  }

  /**
   * Whether the numbers are those of whole towns, and whatever decides about them is counted when
   * it changes.
   */
  static boolean canBeKept(DutyQuestion question) {
    PlanArea<Duty> area = question.area();
    return question.isOwed()
        && !area.reach().ofOneEnterprise()
        && isAboveVillages(area.reach().region())
        && area.without().stream().allMatch(DutyTallies::isAboveVillages)
        && question.tables().stream().allMatch(DutyTallies::isCounted);
  }

  private static boolean isAboveVillages(RegionState region) {
    return region.level() != RegionLevel.VILLAGE;
  }

  private static boolean isCounted(String table) {
    return PlaceChanges.counts(table)
        || table.equals(DutyBook.RECORDS)
        || table.equals(DutyBook.EXCUSES);
  }

  /** The numbers that were kept of towns in which nothing changed since. */
  Map<TownKey, Map<DutyState, Long>> kept(DutyQuestion question, Map<TownKey, Long> changes) {
    Map<TownKey, Map<DutyState, Long>> towns = new HashMap<>();
    Sql.of("select t.* from duty_tally t where t.question = ? and ", question.digest())
        .add(question.area().bounds("t", "id"))
        .list(
            database,
            row -> {
              TownKey town = TownKey.read(row);
              Long now = changes.get(town);
              if (now != null && now == row.getLong("changes")) {
                Map<DutyState, Long> counts = new EnumMap<>(DutyState.class);
                for (DutyState state : STATES) {
                  counts.put(state, row.getLong(state.name()));
                }
                towns.put(town, counts);
              }
              return town;
            });
    return towns;
  }

  /**
   * Looks at the enterprises of some towns of the area.
   *
   * @param all how many towns there are
   */
  Map<TownKey, Map<DutyState, Long>> lookAt(DutyQuestion question, Set<TownKey> towns, int all) {
    Sql subjects = question.subjects(TOWN);
    if (towns.size() < all) {
      Set<String> codes = new TreeSet<>();
      towns.forEach(town -> codes.add(town.town()));
      subjects.add(" and e.town_code in ").addIn(codes);
    }
    Map<TownKey, Map<DutyState, Long>> counts = read(subjects);
    // districts may have enterprises without a town, and only some of them are asked for
    counts.keySet().retainAll(towns);
    towns.forEach(town -> counts.computeIfAbsent(town, none -> new EnumMap<>(DutyState.class)));
    return counts;
  }

  private Map<TownKey, Map<DutyState, Long>> read(Sql subjects) {
    Map<TownKey, Map<DutyState, Long>> counts = new HashMap<>();
    Sql.of("select s.city_code, s.district_code, s.town_code, s.standing, count(*) as n from (")
        .add(subjects)
        .add(") s group by s.city_code, s.district_code, s.town_code, s.standing")
        .list(
            database,
            row ->
                counts
                    .computeIfAbsent(TownKey.read(row), town -> new EnumMap<>(DutyState.class))
                    .merge(
                        Standing.valueOf(row.getString("standing")).state(),
                        row.getLong("n"),
                        Long::sum));
    return counts;
  }

  /** All of them in one statement, of any place and day. */
  Map<DutyState, Long> live(DutyQuestion question) {
    Map<DutyState, Long> states = new EnumMap<>(DutyState.class);
    Sql.of("select s.standing, count(*) from (")
        .add(question.subjects(""))
        .add(") s group by s.standing")
        .list(
            database,
            row ->
                states.merge(
                    Standing.valueOf(row.getString(1)).state(), row.getLong(2), Long::sum));
    return states;
  }
}
