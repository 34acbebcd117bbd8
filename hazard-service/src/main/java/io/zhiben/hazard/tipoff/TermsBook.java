package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.tipoff.TipOff.Due;
import io.zhiben.hazard.tipoff.TipOffCommands.SetTerms;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The terms of tenants: those of the town, else of the district or city, else the defaults. */
@ApplicationScoped
class TermsBook {
  private static final String DEFAULTS = "000000000000";
  private static final String COLUMNS =
      "region_code, accept_days, verify_days, feedback_days, reveal_minutes, source, version";

  private final Database database;
  private final RegionTree regions;
  private final AuditTrail audit;
  private final Preconditions preconditions;
  private final Clock clock;
  private final WorkingDays calendar = WorkingDays.bundled();

  TermsBook(
      Database database,
      RegionTree regions,
      AuditTrail audit,
      Preconditions preconditions,
      Clock clock) {
    this.database = database;
    this.regions = regions;
    this.audit = audit;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  @Transactional
  Terms of(Place place) {
    return Stream.of(
            place.code(), place.townCode(), place.districtCode(), place.cityCode(), DEFAULTS)
        .filter(Objects::nonNull)
        .flatMap(code -> own(code).stream())
        .findFirst()
        .orElseThrow();
  }

  /** Those that hold for the caller's place. */
  @Transactional
  Terms mine() {
    return of(regions.placeOf(CurrentCaller.get().region()));
  }

  /** Sets those of the caller's place. */
  @Transactional
  Terms set(SetTerms command) {
    String region = CurrentCaller.get().region();
    if (regions.find(region).isEmpty()) {
      throw Problem.of(CommonError.OUTSIDE_SCOPE);
    }
    database.query(
        "select 1 from tip_off_terms where region_code = ? for update", row -> 1, region);
    Terms before = mine();
    preconditions.requireMatch(before.version());
    database.update(
        "insert into tip_off_terms ("
            + COLUMNS
            + ", changed_by, changed_at)"
            + " values (?,?,?,?,?,?,?,?,?) on duplicate key update accept_days = values(accept_days),"
            + " verify_days = values(verify_days), feedback_days = values(feedback_days),"
            + " reveal_minutes = values(reveal_minutes), source = values(source),"
            + " version = values(version), changed_by = values(changed_by),"
            + " changed_at = values(changed_at)",
        region,
        command.acceptDays(),
        command.verifyDays(),
        command.feedbackDays(),
        command.revealMinutes(),
        command.source().strip(),
        before.version() + 1,
        CurrentCaller.get().subject(),
        clock.instant());
    Terms after = mine();
    audit.record("tip-off.set-terms", "TipOffTerms", region, region, before, after);
    return after;
  }

  /** The last day of so many working days from today. */
  Due due(int workingDays) {
    WorkingDays.Day day = calendar.plus(LocalDate.now(clock), workingDays);
    return new Due(day.date(), day.provisional());
  }

  private List<Terms> own(String code) {
    return database.query(
        "select " + COLUMNS + " from tip_off_terms where region_code = ?", TermsBook::read, code);
  }

  private static Terms read(ResultSet row) throws SQLException {
    return new Terms(
        row.getString(1),
        row.getInt(2),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        row.getString(6),
        row.getLong(7));
  }
}
