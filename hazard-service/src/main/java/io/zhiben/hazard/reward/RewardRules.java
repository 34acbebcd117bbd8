package io.zhiben.hazard.reward;

import io.zhiben.hazard.reward.RewardCommands.SetRule;
import io.zhiben.hazard.reward.RewardRule.Kind;
import io.zhiben.hazard.reward.RewardRule.PerDeath;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules: those of the town, else of the district or city, else the national ones. */
@ApplicationScoped
class RewardRules {
  private static final String NATIONAL = "000000000000";
  private static final String ANY = "*";

  private final Database database;
  private final RegionTree regions;
  private final AuditTrail audit;
  private final Clock clock;

  RewardRules(Database database, RegionTree regions, AuditTrail audit, Clock clock) {
    this.database = database;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The nearest place's rule; within a place, the category's own before the one for all, and of
   * those the sector's own before the one for all.
   *
   * @param sector null where it is not known
   */
  Optional<RewardRule> of(Place place, String category, String sector) {
    List<String> sectors = sector == null ? List.of(ANY) : List.of(sector, ANY);
    return places(place)
        .flatMap(code ->
            Stream.of(category, ANY)
                .flatMap(
                    wanted -> sectors.stream().flatMap(one -> newest(code, wanted, one).stream())))
        .findFirst();
  }

  /** All that hold in the caller's place, nearest first. */
  @Transactional
  List<RewardRule> mine() {
    Place place = regions.placeOf(CurrentCaller.get().region());
    List<RewardRule> rules = new ArrayList<>();
    places(place)
        .forEach(code ->
            rules.addAll(
                database.query(
                    "select * from reward_rule r where region_code = ? and seq = (select max(seq)"
                        + " from reward_rule n where n.region_code = r.region_code and n.category ="
                        + " r.category and n.sector = r.sector) order by category, sector",
                    RewardRules::read,
                    code)));
    return rules;
  }

  /** A new rule of the caller's place; the former one stays for what rests on it. */
  @Transactional
  RewardRule set(SetRule command) {
    String region = CurrentCaller.get().region();
    if (regions.find(region).isEmpty()) {
      throw Problem.of(CommonError.OUTSIDE_SCOPE);
    }
    command.check();
    requireCategory(command.category());
    String sector = command.sectorOrAll();
    Optional<RewardRule> before = newest(region, command.category(), sector);
    int next =
        database
                .query(
                    "select coalesce(max(seq), 0) from reward_rule where region_code = ? and"
                        + " category = ? and sector = ?",
                    row -> row.getInt(1),
                    region,
                    command.category(),
                    sector)
                .getFirst()
            + 1;
    UUID id = Ids.next();
    PerDeath deaths = command.perDeath();
    database.update(
        "insert into reward_rule (id, region_code, category, sector, kind, permille, floor_fen, cap_fen,"
            + " fixed_fen, general_fen, larger_fen, major_fen, extreme_fen, insider_permille,"
            + " claim_days, source, shared, set_by, set_at, seq)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        id,
        region,
        command.category(),
        sector,
        command.kind(),
        command.permille(),
        command.floorFen(),
        command.capFen(),
        command.fixedFen(),
        deaths == null ? null : deaths.general(),
        deaths == null ? null : deaths.larger(),
        deaths == null ? null : deaths.major(),
        deaths == null ? null : deaths.extreme(),
        command.insiderPermille(),
        command.claimDays(),
        command.source().strip(),
        command.sharedOrFirst(),
        CurrentCaller.get().subject(),
        clock.instant(),
        next);
    RewardRule after = newest(region, command.category(), sector).orElseThrow();
    audit.record("reward.set-rule", "RewardRule", id, region, before.orElse(null), after);
    return after;
  }

  private void requireCategory(String category) {
    if (!category.equals(ANY)
        && database
            .query("select 1 from tip_off_category where code = ?", row -> 1, category)
            .isEmpty()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "category");
    }
  }

  private static Stream<String> places(Place place) {
    return Stream.of(
            place.code(), place.townCode(), place.districtCode(), place.cityCode(), NATIONAL)
        .filter(Objects::nonNull)
        .distinct();
  }

  private Optional<RewardRule> newest(String region, String category, String sector) {
    return database
        .query(
            "select * from reward_rule where region_code = ? and category = ? and sector = ?"
                + " order by seq desc limit 1",
            RewardRules::read,
            region,
            category,
            sector)
        .stream()
        .findFirst();
  }

  private static RewardRule read(ResultSet row) throws SQLException {
    Kind kind = Kind.valueOf(row.getString("kind"));
    return new RewardRule(
        Database.uuid(row.getBytes("id")),
        row.getString("region_code"),
        row.getString("category"),
        kind,
        row.getObject("permille", Integer.class),
        row.getObject("floor_fen", Long.class),
        row.getObject("cap_fen", Long.class),
        row.getObject("fixed_fen", Long.class),
        kind == Kind.PER_DEATH
            ? new PerDeath(
                row.getLong("general_fen"),
                row.getLong("larger_fen"),
                row.getLong("major_fen"),
                row.getLong("extreme_fen"))
            : null,
        row.getInt("insider_permille"),
        row.getInt("claim_days"),
        row.getString("source"),
        row.getString("sector"),
        SharedMatter.valueOf(row.getString("shared")));
  }
}
