package io.zhiben.reporting.indicator;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Indicator;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.evidence.EvidenceFile;
import io.zhiben.reporting.evidence.EvidenceFiles;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.projection.OwnedChanges;
import io.zhiben.reporting.query.MadeAs;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The values that people entered: the newest for a day counts, the others stay. */
@ApplicationScoped
class Entries {
  private final Database database;
  private final EvidenceFiles files;
  private final OwnedChanges changes;

  Entries(Database database, EvidenceFiles files, OwnedChanges changes) {
    this.database = database;
    this.files = files;
    this.changes = changes;
  }

  /**
   * What counts for a span: the entry whose day is the last within it.
   *
   * @param whole null where only the part was typed
   */
  record Typed(BigDecimal part, BigDecimal whole) {}

  /** By group: the place itself under the empty name, or the places below by their codes. */
  Map<String, Typed> typed(PlanArea<Indicator> area, Span span, Grouping grouping) {
    Map<String, Typed> typed = new HashMap<>();
    if (area.reach().ofOneEnterprise() || grouping == Grouping.DOMAINS) {
      // what a place says of itself is no enterprise's and no sector's own
      return typed;
    }
    RegionState region = area.reach().region();
    Sql sql =
        Sql.of(
            "select t.place_code, t.numerator, t.denominator from indicator_entry t"
                + " where t.plan_id = ? and t.indicator_id = ? and t.replaced_at is null"
                + " and t.holds_on <= ?",
            area.plan().id(),
            area.item().id(),
            span.to());
    if (span.from() != null) {
      sql.add(" and t.holds_on >= ?", span.from());
    }
    if (grouping == Grouping.NONE) {
      sql.add(" and t.place_code = ?", region.code());
    } else {
      sql.add(" and ")
          .add(area.reach().place("t"))
          .add(" and t." + Grouping.childColumn(region.level()) + " = t.place_code");
    }
    sql.add(" order by t.holds_on, t.made_at")
        .list(
            database,
            row ->
                typed.put(
                    grouping == Grouping.NONE ? "" : row.getString(1),
                    new Typed(row.getBigDecimal(2), row.getBigDecimal(3))));
    return typed;
  }

  /** An entry that counts, with its day. */
  record OfDay(LocalDate holdsOn, Typed typed) {}

  /** All that count of a place itself, by indicator, the last one at the end. */
  Map<String, List<OfDay>> ofPlace(String planId, String placeCode) {
    Map<String, List<OfDay>> all = new HashMap<>();
    Sql.of(
            "select t.indicator_id, t.holds_on, t.numerator, t.denominator from indicator_entry t"
                + " where t.plan_id = ? and t.place_code = ? and t.replaced_at is null"
                + " order by t.holds_on, t.made_at",
            planId,
            placeCode)
        .list(
            database,
            row ->
                all.computeIfAbsent(row.getString(1), indicator -> new ArrayList<>())
                    .add(
                        new OfDay(
                            row.getObject(2, LocalDate.class),
                            new Typed(row.getBigDecimal(3), row.getBigDecimal(4)))));
    return all;
  }

  /** Every entry of a place, the newest day first. */
  List<EnteredValue> of(PlanArea<Indicator> area) {
    List<EnteredValue> entries =
        Sql.of(
                "select t.* from indicator_entry t where t.plan_id = ? and t.indicator_id = ?"
                    + " and t.place_code = ? order by t.holds_on desc, t.made_at desc limit 200",
                area.plan().id(),
                area.item().id(),
                area.reach().region().code())
            .list(database, Entries::read);
    Map<UUID, List<EvidenceFile>> kept = files.of(entries.stream().map(EnteredValue::id).toList());
    return entries.stream()
        .map(entry -> entry.with(kept.getOrDefault(entry.id(), List.of())))
        .toList();
  }

  /**
   * An entry with the plan that it belongs to, not with its files.
   *
   * @param planId tells places of two plans apart
   */
  record Kept(EnteredValue entry, String planId) {}

  /**
   * @param lock whether it is locked until the transaction ends
   * @throws Problem NOT_FOUND where the indicator has no such entry
   */
  Kept require(String indicatorId, UUID id, boolean lock) {
    return Sql.of(
            "select t.* from indicator_entry t where t.id = ? and t.indicator_id = ?",
            id,
            indicatorId)
        .add(lock ? " for update" : "")
        .list(database, row -> new Kept(read(row), row.getString("plan_id")))
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /** Keeps it and tells its city; what was entered for the same day before is replaced. */
  void keep(PlanArea<Indicator> area, EnteredValue entry) {
    RegionState region = area.reach().region();
    database.update(
        "update indicator_entry set replaced_at = ? where plan_id = ? and indicator_id = ?"
            + " and place_code = ? and holds_on = ? and replaced_at is null",
        entry.enteredAt(),
        area.plan().id(),
        area.item().id(),
        region.code(),
        entry.holdsOn());
    database.update(
        "insert into indicator_entry (id, place_code, city_code, district_code, town_code, plan_id,"
            + " indicator_id, holds_on, numerator, denominator, source, document_number, evidence,"
            + " made_by, made_as, made_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        entry.id(),
        region.code(),
        region.place().cityCode(),
        MadeAs.orEmpty(region.place().districtCode()),
        MadeAs.orEmpty(region.place().townCode()),
        area.plan().id(),
        area.item().id(),
        entry.holdsOn(),
        entry.value() == null ? entry.numerator() : entry.value(),
        entry.denominator(),
        entry.source(),
        entry.documentNumber(),
        entry.evidence(),
        MadeAs.subject(),
        entry.enteredAs(),
        entry.enteredAt());
    changes.note(region.place().cityCode());
  }

  private static EnteredValue read(ResultSet row) throws SQLException {
    BigDecimal part = row.getBigDecimal("numerator");
    BigDecimal whole = row.getBigDecimal("denominator");
    return new EnteredValue(
        Database.uuid(row.getBytes("id")),
        row.getString("place_code"),
        whole == null ? Tally.plain(part) : null,
        whole == null || part == null ? null : Tally.plain(part),
        whole == null ? null : Tally.plain(whole),
        row.getObject("holds_on", LocalDate.class),
        row.getString("source"),
        row.getString("document_number"),
        row.getString("evidence"),
        row.getString("made_as"),
        Database.instant(row, "made_at"),
        Database.instant(row, "replaced_at"),
        List.of());
  }
}
