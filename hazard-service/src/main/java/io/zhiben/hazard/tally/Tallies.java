package io.zhiben.hazard.tally;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of a place, within the scope of a caller who has one. */
@ApplicationScoped
public class Tallies {
  private static final Set<ScopeKind> PLACES =
      Set.of(ScopeKind.CITY, ScopeKind.DISTRICT, ScopeKind.TOWN, ScopeKind.VILLAGE);

  private final Database database;
  private final RegionTree regions;

  Tallies(Database database, RegionTree regions) {
    this.database = database;
    this.regions = regions;
  }

  /**
   * How many hazards there are of one kind.
   *
   * @param level empty: not graded
   * @param late its last day has passed
   */
  public record Tally(String state, String level, boolean late, long amount) {}

  /**
   * Which of them are asked for.
   *
   * @param states at least one
   * @param level null for all
   * @param from first last day, see {@link TallyKey#dueOn()}; null for all
   * @param to last one, inclusive; null for all
   */
  public record Slice(List<String> states, String level, LocalDate from, LocalDate to) {}

  /** Whether the caller's scope is a place, so that numbers are kept for it. */
  public static boolean knowScopeOf(Caller caller) {
    return PLACES.contains(caller.scope());
  }

  /**
   * The numbers of that part of the place that the caller reaches.
   *
   * @param caller whose scope is a place
   * @param region null for all that the caller reaches; an unknown one is refused, since nothing
   *     would look like good news
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Tally> of(Caller caller, String region, LocalDate today) {
    return reached(caller, region).map(place -> read(place, today)).orElse(List.of());
  }

  /** How many there are of that slice, by the same rules. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long sum(Caller caller, String region, Slice slice) {
    return reached(caller, region).map(place -> sum(place, slice)).orElse(0L);
  }

  private Optional<RegionState> reached(Caller caller, String region) {
    if (region == null) {
      return regions.find(caller.region());
    }
    RegionState asked =
        regions
            .find(region)
            .orElseThrow(() -> Problem.ofField(CommonError.INVALID_PARAMETER, "region"));
    if (regions.isWithin(region, caller.region())) {
      return Optional.of(asked);
    }
    return regions.isWithin(caller.region(), region)
        ? regions.find(caller.region())
        : Optional.empty();
  }

  private List<Tally> read(RegionState region, LocalDate today) {
    return database.query(
        "select state, level, due_on < ? as late, sum(amount) from ("
            + "select state, level, due_on, amount from hazard_tally where region_code = ?"
            + " union all select state, level, due_on, amount from hazard_tally_change where "
            + columnOf(region.level())
            + " = ?) counted group by state, level, late having sum(amount) <> 0",
        row -> new Tally(row.getString(1), row.getString(2), row.getBoolean(3), row.getLong(4)),
        today,
        region.code(),
        region.code());
  }

  /** Both tables by one statement, so that what goes from one to the other is counted once. */
  private long sum(RegionState region, Slice slice) {
    StringBuilder condition =
        new StringBuilder(" and state in (?" + ", ?".repeat(slice.states().size() - 1) + ")");
    List<Object> values = new ArrayList<>();
    values.add(region.code());
    values.addAll(slice.states());
    narrow(condition, values, " and level = ?", slice.level());
    narrow(condition, values, " and due_on >= ?", slice.from());
    narrow(condition, values, " and due_on <= ?", slice.to());
    List<Object> twice = new ArrayList<>(values);
    twice.addAll(values);
    return database
        .query(
            "select (select coalesce(sum(amount), 0) from hazard_tally where region_code = ?"
                + condition
                + ") + (select coalesce(sum(amount), 0) from hazard_tally_change where "
                + columnOf(region.level())
                + " = ?"
                + condition
                + ")",
            row -> row.getLong(1),
            twice.toArray())
        .getFirst();
  }

  private static void narrow(
      StringBuilder condition, List<Object> values, String more, Object value) {
    if (value != null) {
      condition.append(more);
      values.add(value);
    }
  }

  private static String columnOf(RegionLevel level) {
    return switch (level) {
      case CITY -> "city_code";
      case DISTRICT -> "district_code";
      case TOWN -> "town_code";
      case VILLAGE -> "place_code";
    };
  }
}
