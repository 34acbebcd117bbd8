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
 * How many subjects of a duty stand where. For today the numbers of towns in which nothing changed
 * since they were kept are added up, and the enterprises of the others are looked at; nothing is
 * written here. {@link TallyKeeping} keeps them.
 */
@ApplicationScoped
class DutyTallies {
  private static final List<DutyState> STATES = List.of(DutyState.values());

  private final Database database;
  private final Clock clock;

  DutyTallies(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Numbers by state; a state that nobody is in may be missing. */
  Map<DutyState, Long> count(DutyQuestion question, SeenChanges seen) {
    if (!question.asOf().equals(LocalDate.now(clock)) || !canBeKept(question)) {
      return live(question);
    }
    Set<String> tables = question.tables();
    Map<TownKey, Long> changes = seen.of(question.area(), tables);
    Map<TownKey, Map<DutyState, Long>> towns = kept(question, changes);
    if (towns.size() < changes.size()) {
      Set<TownKey> stale = new HashSet<>(changes.keySet());
      stale.removeAll(towns.keySet());
      towns.putAll(lookAt(question, stale, changes.size()));
      if (!seen.again(question.area(), tables).equals(changes)) {
        // who moved meanwhile could be in two of the towns, and isn't where one statement counts
        return live(question);
      }
    }
    Map<DutyState, Long> sum = new EnumMap<>(DutyState.class);
    towns.values().forEach(town -> town.forEach((state, n) -> sum.merge(state, n, Long::sum)));
    return sum;
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
    Map<TownKey, Map<DutyState, Long>> counts = new HashMap<>();
    towns.forEach(town -> counts.put(town, new EnumMap<>(DutyState.class)));
    Sql subjects = question.subjects(", e.city_code, e.district_code, e.town_code");
    if (towns.size() < all) {
      Set<String> codes = new TreeSet<>();
      towns.forEach(town -> codes.add(town.town()));
      subjects.add(" and e.town_code in ").addIn(codes);
    }
    Sql.of("select s.city_code, s.district_code, s.town_code, s.standing, count(*) as n from (")
        .add(subjects)
        .add(") s group by s.city_code, s.district_code, s.town_code, s.standing")
        .list(
            database,
            row -> {
              // districts may have enterprises without a town, and only some of them are asked for
              TownKey town = TownKey.read(row);
              if (counts.containsKey(town)) {
                DutyState state = Standing.valueOf(row.getString("standing")).state();
                counts.get(town).merge(state, row.getLong("n"), Long::sum);
              }
              return town;
            });
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
