package io.zhiben.hazard.expert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.hazard.expert.ExpertRules.RatingCriterion;
import io.zhiben.hazard.expert.ExpertRules.SetExpertRules;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the tenants' rules for experts; the lowest tenant above a place that has some is heard. */
@ApplicationScoped
class ExpertRuleBook {
  private static final String NATION = "000000000000";
  private static final TypeReference<List<RatingCriterion>> CRITERIA = new TypeReference<>() {};

  private final Database database;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final ObjectMapper json;
  private final Clock clock;

  ExpertRuleBook(
      Database database,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit,
      ObjectMapper json,
      Clock clock) {
    this.database = database;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  ExpertRules of(Place place) {
    return Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode(), NATION)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(region -> own(region).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the rules for everybody are gone"));
  }

  /** The rules at the caller's place; an agency, which has none, reads those for everybody. */
  @Transactional
  ExpertRules present() {
    return regions
        .find(CurrentCaller.get().region())
        .map(region -> of(Place.of(region.place())))
        .orElseGet(() -> own(NATION).orElseThrow());
  }

  /** Says them anew for the caller's place. */
  @Transactional
  ExpertRules set(SetExpertRules command) {
    requireDistinct(command.criteria());
    String region = CurrentCaller.get().region();
    ExpertRules before = of(regions.placeOf(region));
    preconditions.requireMatch(before.version());
    boolean first = !before.regionCode().equals(region);
    int changed = first ? insert(region, command) : update(before, command);
    if (changed == 0) {
      throw Problem.of(CommonError.STALE_VERSION);
    }
    ExpertRules after = own(region).orElseThrow();
    audit.record("expert-rules.set", "ExpertRules", region, region, before, after);
    return after;
  }

  private static void requireDistinct(List<RatingCriterion> criteria) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < criteria.size(); i++) {
      if (!seen.add(criteria.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "criteria[" + i + "].code");
      }
    }
  }

  private int insert(String region, SetExpertRules command) {
    return database.update(
        "insert ignore into expert_rules (region_code, version, conflict_years, look_back_days,"
            + " statement_days, criteria, changed_by, changed_at) values (?, 1, ?, ?, ?, ?, ?, ?)",
        region,
        command.conflictYears(),
        command.lookBackDays(),
        command.statementDays(),
        write(command.criteria()),
        CurrentCaller.get().subject(),
        clock.instant());
  }

  private int update(ExpertRules before, SetExpertRules command) {
    return database.update(
        "update expert_rules set version = version + 1, conflict_years = ?, look_back_days = ?,"
            + " statement_days = ?, criteria = ?, changed_by = ?, changed_at = ?"
            + " where region_code = ? and version = ?",
        command.conflictYears(),
        command.lookBackDays(),
        command.statementDays(),
        write(command.criteria()),
        CurrentCaller.get().subject(),
        clock.instant(),
        before.regionCode(),
        before.version());
  }

  private Optional<ExpertRules> own(String region) {
    return database
        .query(
            "select * from expert_rules where region_code = ?",
            row ->
                new ExpertRules(
                    row.getString("region_code"),
                    row.getLong("version"),
                    row.getInt("conflict_years"),
                    row.getInt("look_back_days"),
                    row.getInt("statement_days"),
                    read(row.getString("criteria"))),
            region)
        .stream()
        .findFirst();
  }

  private List<RatingCriterion> read(String criteria) {
    try {
      return json.readValue(criteria, CRITERIA);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(List<RatingCriterion> criteria) {
    try {
      return json.writeValueAsString(criteria);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
