package io.zhiben.hazard.criteria;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.criteria.CriteriaCommands.CheckClause;
import io.zhiben.hazard.criteria.CriteriaSet.Clause;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who compared which clause with the official text. A check is about the words that were there: a
 * clause that reads otherwise later is unchecked again. A place sees its own checks and those of
 * the places above.
 */
@ApplicationScoped
class ClauseChecks {
  private final Database database;
  private final RegionTree regions;
  private final AuditTrail audit;
  private final Clock clock;

  ClauseChecks(Database database, RegionTree regions, AuditTrail audit, Clock clock) {
    this.database = database;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  private record Kept(
      String clauseId,
      String regionCode,
      String reading,
      boolean agrees,
      String note,
      Instant at) {}

  /** Said of the clause as it reads now; who says it again at the same place replaces it. */
  @Transactional
  ClauseCheckView check(CriteriaSet set, CheckClause command) {
    Clause clause =
        set.clauses().stream()
            .filter(one -> one.id().equals(command.clauseId()))
            .findFirst()
            .orElseThrow(Problem::notFound);
    String note =
        command.note() == null || command.note().isBlank() ? null : command.note().strip();
    if (!command.agrees() && note == null) {
      throw Problem.ofField(CriteriaError.CLAUSE_CHECK_NEEDS_NOTE, "note");
    }
    Caller caller = CurrentCaller.get();
    String region = regions.placeOf(caller.region()).code();
    ClauseCheckView before =
        of(set).stream()
            .filter(one -> one.clauseId().equals(clause.id()) && one.regionCode().equals(region))
            .findFirst()
            .orElse(null);
    Instant now = clock.instant();
    database.update(
        "insert into clause_check"
            + " (region_code, clause_id, reading, set_id, agrees, note, checked_by, checked_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update agrees = values(agrees),"
            + " note = values(note), checked_by = values(checked_by),"
            + " checked_at = values(checked_at)",
        region,
        clause.id(),
        reading(clause),
        set.id(),
        command.agrees(),
        note,
        caller.subject(),
        now);
    ClauseCheckView after =
        new ClauseCheckView(clause.id(), region, name(region), command.agrees(), note, now);
    audit.record("criteria.check", "Clause", clause.id(), region, before, after);
    return after;
  }

  /** The checks of the set's clauses as they read now, in their order. */
  @Transactional
  List<ClauseCheckView> of(CriteriaSet set) {
    String region = CurrentCaller.get().region();
    if (region.isEmpty()) {
      return List.of();
    }
    Place place = regions.placeOf(region);
    Map<String, Clause> clauses =
        set.clauses().stream().collect(Collectors.toMap(Clause::id, Function.identity()));
    return database
        .query(
            "select clause_id, region_code, reading, agrees, note, checked_at from clause_check"
                + " where set_id = ? and region_code in (?, ?, ?, ?)"
                + " order by clause_id, region_code",
            row ->
                new Kept(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getString(5),
                    Database.instant(row, "checked_at")),
            set.id(),
            place.code(),
            Objects.requireNonNullElse(place.townCode(), place.code()),
            Objects.requireNonNullElse(place.districtCode(), place.code()),
            Objects.requireNonNullElse(place.cityCode(), place.code()))
        .stream()
        .filter(one ->
            clauses.containsKey(one.clauseId())
                && reading(clauses.get(one.clauseId())).equals(one.reading()))
        .map(one ->
            new ClauseCheckView(
                one.clauseId(),
                one.regionCode(),
                name(one.regionCode()),
                one.agrees(),
                one.note(),
                one.at()))
        .toList();
  }

  private String name(String region) {
    return regions.find(region).map(RegionState::name).orElse(region);
  }

  /** What the clause says, in as many letters for each. */
  private static String reading(Clause clause) {
    try {
      byte[] words = (clause.no() + "\n" + clause.text()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
