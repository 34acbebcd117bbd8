package io.zhiben.reporting.notice;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Notifications;
import io.zhiben.reporting.notice.NoticeCommands.Audience;
import io.zhiben.reporting.plan.HighRisk;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a portion of the recipients of a notice, with what waits for each of them. */
@ApplicationScoped
class NoticePortions {
  static final int PORTION = 200;

  private final Notices notices;
  private final Database database;
  private final RegionTree regions;
  private final Notifications notifications;

  NoticePortions(
      Notices notices, Database database, RegionTree regions, Notifications notifications) {
    this.notices = notices;
    this.database = database;
    this.regions = regions;
    this.notifications = notifications;
  }

  /**
   * @param key by which the next portion finds its beginning
   * @param enterprise its code; null for others
   */
  private record Found(
      String key, RecipientKind kind, String code, String name, Place place, String enterprise) {}

  /** Whether there was something to write. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean write() {
    List<UUID> waiting =
        database.query(
            "select id from notice where state = 'ISSUED' and fan_stage <> 'DONE'"
                + " order by issued_at, id limit 1 for update",
            row -> Database.uuid(row.getBytes(1)));
    if (waiting.isEmpty()) {
      return false;
    }
    Notice notice = notices.require(waiting.getFirst());
    String after = after(notice.id());
    List<Found> found = find(notice, after);
    found.forEach(recipient -> write(notice, recipient));
    boolean through = found.size() < PORTION;
    // beside the entity: how far the job is concerns no reader, and its version stays
    database.update(
        "update notice set fan_stage = ?, fan_after = ? where id = ?",
        through ? notice.fanStage().next() : notice.fanStage(),
        through ? "" : found.getLast().key(),
        notice.id());
    return true;
  }

  private String after(UUID notice) {
    return database
        .query("select fan_after from notice where id = ?", row -> row.getString(1), notice)
        .getFirst();
  }

  private List<Found> find(Notice notice, String after) {
    RegionState region = regions.find(notice.place().code()).orElseThrow();
    Audience audience = notice.audience();
    return switch (notice.fanStage()) {
      case PLACES -> audience.levels().isEmpty() ? List.of() : places(region, audience, after);
      case DEPARTMENTS ->
          audience.departments().stream()
              .map(code ->
                  new Found(code, RecipientKind.DEPARTMENT, code, code, notice.place(), null))
              .toList();
      case ENTERPRISES -> audience.enterprises() ? enterprises(region, audience, after) : List.of();
      case DONE -> List.of();
    };
  }

  private List<Found> places(RegionState region, Audience audience, String after) {
    return Sql.of(
            "select r.code, r.name, r.city_code, r.district_code, r.town_code from region r where "
                + column(region.level())
                + " = ? and r.code <> ? and r.code > ? and r.level in ",
            region.code(),
            region.code(),
            after)
        .addIn(audience.levels().stream().map(RegionLevel::name).toList())
        .add(" order by r.code limit " + PORTION)
        .list(
            database,
            row -> {
              String code = row.getString(1);
              return new Found(
                  code, RecipientKind.PLACE, code, row.getString(2), place(row, code), null);
            });
  }

  /** The tree names a place's own code {@code code}. */
  private static String column(RegionLevel level) {
    return level == RegionLevel.VILLAGE ? "r.code" : "r." + Reach.columnOf(level);
  }

  private List<Found> enterprises(RegionState region, Audience audience, String after) {
    Sql sql =
        Sql.of(
            "select e.id, e.code, e.name, e.city_code, e.district_code, e.town_code, e.place_code"
                + " from fact_enterprise e where e."
                + Reach.columnOf(region.level())
                + " = ? and e.status <> 'CLOSED'",
            region.code());
    if (!after.isEmpty()) {
      sql.add(" and e.id > ?", UUID.fromString(after));
    }
    if (!audience.tags().isEmpty()) {
      sql.add(" and ").add(HighRisk.anyOf("e.tags", audience.tags()));
    }
    if (!audience.domains().isEmpty()) {
      sql.add(" and e.domain_code in ").addIn(audience.domains());
    }
    return sql.add(" order by e.id limit " + PORTION)
        .list(
            database,
            row ->
                new Found(
                    Database.uuid(row.getBytes(1)).toString(),
                    RecipientKind.ENTERPRISE,
                    row.getString(2),
                    row.getString(3),
                    place(row, row.getString("place_code")),
                    row.getString(2)));
  }

  /** Projections write an empty code where a level doesn't exist. */
  private static Place place(ResultSet row, String code) throws SQLException {
    return new Place(
        code,
        row.getString("city_code"),
        nullIfEmpty(row.getString("district_code")),
        nullIfEmpty(row.getString("town_code")));
  }

  private static String nullIfEmpty(String code) {
    return code == null || code.isBlank() ? null : code;
  }

  private void write(Notice notice, Found found) {
    UUID id = Ask.idOf("NOTICE", notice.id(), found.kind() + "|" + found.key());
    Place place = found.place();
    database.update(
        "insert ignore into notice_recipient (id, version, place_code, city_code, district_code,"
            + " town_code, notice_id, kind, code, name, enterprise_code, reminders, remind,"
            + " recalled, receipt_due) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, false, ?)",
        id,
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        notice.id(),
        found.kind(),
        found.code(),
        found.name(),
        found.enterprise(),
        notice.receiptBy());
    notifications.ask(
        Recipients.ask(
            id,
            "NOTICE",
            new Recipients.Addressed(id, found.kind(), found.code(), place),
            Map.of("title", notice.title()),
            notice.receiptBy()));
  }
}
