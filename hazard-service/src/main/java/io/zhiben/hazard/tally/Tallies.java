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
   * @param dueOn see {@link TallyKey#dueOn()}
   */
  public record Tally(String state, String level, LocalDate dueOn, long amount) {}

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
  public List<Tally> of(Caller caller, String region) {
    return reached(caller, region).map(this::read).orElse(List.of());
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

  private List<Tally> read(RegionState region) {
    return database.query(
        "select state, level, due_on, sum(amount) from ("
            + "select state, level, due_on, amount from hazard_tally where region_code = ?"
            + " union all select state, level, due_on, amount from hazard_tally_change where "
            + columnOf(region.level())
            + " = ?) counted group by state, level, due_on having sum(amount) <> 0",
        row ->
            new Tally(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getLong(4)),
        region.code(),
        region.code());
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
