package io.zhiben.reporting.notice;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.AddresseeKind;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * What becomes of a notice with which the job cannot go on: it waits, longer after each failure, so
 * that those behind it go out meanwhile, and who issued it is told.
 */
@ApplicationScoped
class NoticeSetbacks {
  private static final String STUCK = "NOTICE_STUCK";
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(6);

  private final Database database;
  private final Notifications notifications;
  private final Clock clock;

  NoticeSetbacks(Database database, Notifications notifications, Clock clock) {
    this.database = database;
    this.notifications = notifications;
    this.clock = clock;
  }

  private record Issued(String title, String department, Place place) {}

  /** How long a notice waits: a minute after the first failure, then twice as long each time. */
  static Duration pause(int failures) {
    Duration grown = SHORTEST.multipliedBy(1L << Math.min(failures - 1, 20));
    return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
  }

  /** Lets it wait. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void note(UUID notice) {
    int before =
        database
            .query(
                "select fan_failures from notice where id = ? for update",
                row -> row.getInt(1),
                notice)
            .getFirst();
    database.update(
        "update notice set fan_failures = ?, fan_again_at = ? where id = ?",
        before + 1,
        clock.instant().plus(pause(before + 1)),
        notice);
  }

  /** Tells the issuing office or department, once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void tell(UUID notice) {
    Issued issued =
        database
            .query(
                "select title, department, place_code, city_code, district_code, town_code"
                    + " from notice where id = ?",
                row ->
                    new Issued(
                        row.getString("title"),
                        row.getString("department"),
                        new Place(
                            row.getString("place_code"),
                            row.getString("city_code"),
                            row.getString("district_code"),
                            row.getString("town_code"))),
                notice)
            .getFirst();
    Addressee issuer =
        issued.department() == null
            ? Addressee.officeOf(issued.place())
            : new Addressee(AddresseeKind.DEPARTMENT, issued.department());
    notifications.ask(
        new Ask(
            itemOf(notice),
            issued.place(),
            issuer.kind(),
            issuer.name(),
            STUCK,
            Map.of("title", issued.title()),
            "/notices/" + notice,
            null));
  }

  /** It went on to its end. */
  @Transactional(Transactional.TxType.MANDATORY)
  void over(UUID notice) {
    database.update(
        "update notice set fan_failures = 0, fan_again_at = null where id = ? and fan_failures > 0",
        notice);
    notifications.end(itemOf(notice));
  }

  private static UUID itemOf(UUID notice) {
    return Ask.idOf(STUCK, notice, "issuer");
  }
}
