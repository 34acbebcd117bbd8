package io.zhiben.reporting.notice;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Notifications;
import io.zhiben.reporting.notice.NoticeCommands.Audience;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes a portion of the recipients of a notice, with what waits for each of them. */
@ApplicationScoped
class NoticePortions {
  static final int PORTION = 200;

  private final Notices notices;
  private final NoticeRecipients recipients;
  private final NoticeAudiences audiences;
  private final Database database;
  private final RegionTree regions;
  private final Notifications notifications;
  private final NoticeSetbacks setbacks;
  private final NoticeTallies tallies;
  private final Clock clock;

  NoticePortions(
      Notices notices,
      NoticeRecipients recipients,
      NoticeAudiences audiences,
      Database database,
      RegionTree regions,
      Notifications notifications,
      NoticeSetbacks setbacks,
      NoticeTallies tallies,
      Clock clock) {
    this.notices = notices;
    this.recipients = recipients;
    this.audiences = audiences;
    this.database = database;
    this.regions = regions;
    this.notifications = notifications;
    this.setbacks = setbacks;
    this.tallies = tallies;
    this.clock = clock;
  }

  /**
   * @param key by which the next portion finds its beginning
   * @param enterprise its code; null for others
   */
  private record Found(
      String key, RecipientKind kind, String code, String name, Place place, String enterprise) {}

  /** The issued notice that waits longest, of those that may be tried now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<UUID> next() {
    return database
        .query(
            "select id from notice where state = 'ISSUED' and fan_stage <> 'DONE'"
                + " and (fan_again_at is null or fan_again_at <= ?)"
                + " order by issued_at, id limit 1",
            row -> Database.uuid(row.getBytes(1)),
            clock.instant())
        .stream()
        .findFirst();
  }

  /** One portion of it; nothing where it was recalled or came to its end meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void write(UUID id) {
    boolean waits =
        !database
            .query(
                "select 1 from notice where id = ? and state = 'ISSUED' and fan_stage <> 'DONE'"
                    + " for update",
                row -> 1,
                id)
            .isEmpty();
    if (!waits) {
      return;
    }
    Notice notice = notices.require(id);
    String after = after(notice.id());
    List<Found> found = find(notice, after);
    tallies.sent(id, found.stream().mapToInt(recipient -> write(notice, recipient)).sum());
    boolean through = found.size() < PORTION;
    FanStage stage = through ? notice.fanStage().next() : notice.fanStage();
    // beside the entity: how far the job is concerns no reader, and its version stays
    database.update(
        "update notice set fan_stage = ?, fan_after = ? where id = ?",
        stage,
        through ? "" : found.getLast().key(),
        notice.id());
    if (stage == FanStage.DONE) {
      setbacks.over(notice.id());
    }
  }

  private String after(UUID notice) {
    return database
        .query("select fan_after from notice where id = ?", row -> row.getString(1), notice)
        .getFirst();
  }

  private List<Found> find(Notice notice, String after) {
    RegionState issuer = regions.find(notice.place().code()).orElseThrow();
    Audience audience = notice.audience();
    return switch (notice.fanStage()) {
      case PLACES -> places(issuer, audience, after);
      case DEPARTMENTS ->
          audiences.departments(issuer, audience).stream()
              .map(one ->
                  new Found(
                      one.key(),
                      RecipientKind.DEPARTMENT,
                      one.code(),
                      one.code(),
                      one.place(),
                      null))
              .toList();
      case ENTERPRISES ->
          enterprises(
              issuer, audience, LocalDate.ofInstant(notice.issuedAt(), clock.getZone()), after);
      case DONE -> List.of();
    };
  }

  private List<Found> places(RegionState issuer, Audience audience, String after) {
    return Sql.of("select r.code, r.name, r.city_code, r.district_code, r.town_code ")
        .add(audiences.places(issuer, audience))
        .add(" and r.code > ? order by r.code limit " + PORTION, after)
        .list(
            database,
            row -> {
              String code = row.getString(1);
              return new Found(
                  code, RecipientKind.PLACE, code, row.getString(2), place(row, code), null);
            });
  }

  private List<Found> enterprises(
      RegionState issuer, Audience audience, LocalDate issuedOn, String after) {
    if (!audience.enterprises()) {
      return List.of();
    }
    Sql sql =
        Sql.of(
                "select e.id, e.code, e.name, e.city_code, e.district_code, e.town_code,"
                    + " e.place_code ")
            .add(audiences.enterprises(issuer, audience, issuedOn));
    if (!after.isEmpty()) {
      sql.add(" and e.id > ?", UUID.fromString(after));
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

  /** How many it made: none where he is written already. */
  private int write(Notice notice, Found found) {
    UUID id = Ask.idOf("NOTICE", notice.id(), found.kind() + "|" + found.key());
    Place place = found.place();
    int made =
        database.update(
            "insert ignore into notice_recipient (id, version, place_code, city_code,"
                + " district_code, town_code, notice_id, kind, code, name, enterprise_code,"
                + " reminders, remind, recalled, receipt_due, told_at)"
                + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, false, ?, ?)",
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
            notice.receiptBy(),
            clock.instant());
    Ask ask =
        Recipients.ask(
            id,
            "NOTICE",
            new Recipients.Addressed(id, found.kind(), found.code(), place),
            Map.of("title", notice.title()),
            notice.receiptBy());
    notifications.ask(ask);
    recipients.belongs(ask, notice.id());
    return made;
  }
}
