package io.zhiben.reporting.notice;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reminds those whose receipt is missing: from two days before its last day, every third day, as
 * often after it as {@code zhiben.notice.late-reminders} says, and whenever the issuer asks. Where
 * no receipt is asked, those who have not read it after three days, three times at most (D-027).
 * Enterprises that closed are not reminded. What waits in the inbox stays there all the same.
 */
@ApplicationScoped
class NoticeReminders {
  private static final int PORTION = 200;
  private static final int AHEAD_DAYS = 2;
  private static final int EVERY_DAYS = 3;
  private static final int UNREAD_DAYS = 3;
  private static final int UNREAD_TIMES = 3;
  private static final String UNREAD = "NOTICE_UNREAD";

  private final Database database;
  private final Notifications notifications;
  private final NoticeRecipients recipients;
  private final Clock clock;
  private final int lateReminders;

  NoticeReminders(
      Database database,
      Notifications notifications,
      NoticeRecipients recipients,
      Clock clock,
      @ConfigProperty(name = "zhiben.notice.late-reminders", defaultValue = "5")
          int lateReminders) {
    this.database = database;
    this.notifications = notifications;
    this.recipients = recipients;
    this.clock = clock;
    this.lateReminders = lateReminders;
  }

  /** Somebody of whom something was missing when he was looked up. */
  record Late(UUID notice, Recipients.Addressed to, String title, LocalDate due) {}

  /** A portion; whether there may be more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean remind(LocalDate today) {
    List<Late> late = due(today);
    late.forEach(one -> tell(one, today));
    return !late.isEmpty();
  }

  /** A portion of those who are to be reminded now. */
  List<Late> due(LocalDate today) {
    List<Late> late = late("r.remind = true");
    if (late.isEmpty()) {
      late =
          late(
              // as many reminders fit into the days since
              "r.receipt_due between ? and ? and (r.reminded_on is null or r.reminded_on <= ?)"
                  + " and "
                  + NoticeRecipients.STANDS,
              today.minusDays((long) EVERY_DAYS * lateReminders),
              today.plusDays(AHEAD_DAYS),
              today.minusDays(EVERY_DAYS));
    }
    if (late.isEmpty()) {
      late =
          late(
              "r.receipt_due is null and r.read_at is null and r.reminders < ? and r.told_at < ?"
                  + " and (r.reminded_on is null or r.reminded_on <= ?) and "
                  + NoticeRecipients.STANDS,
              UNREAD_TIMES,
              today.minusDays(UNREAD_DAYS - 1L).atStartOfDay(clock.getZone()).toInstant(),
              today.minusDays(UNREAD_DAYS));
    }
    return late;
  }

  private List<Late> late(String condition, Object... values) {
    return database.query(
        "select r.id, r.notice_id, r.kind, r.code, r.place_code, r.city_code, r.district_code,"
            + " r.town_code, r.receipt_due, n.title from notice_recipient r join notice n"
            + " on n.id = r.notice_id where r.recalled = false and n.state = 'ISSUED' and "
            + NoticeRecipients.MISSING
            + " and "
            + condition
            + " order by r.id limit "
            + PORTION,
        NoticeReminders::read,
        values);
  }

  private static Late read(ResultSet row) throws SQLException {
    return new Late(
        Database.uuid(row.getBytes("notice_id")),
        new Recipients.Addressed(
            Database.uuid(row.getBytes("id")),
            RecipientKind.valueOf(row.getString("kind")),
            row.getString("code"),
            new Place(
                row.getString("place_code"),
                row.getString("city_code"),
                row.getString("district_code"),
                row.getString("town_code"))),
        row.getString("title"),
        row.getObject("receipt_due", LocalDate.class));
  }

  /**
   * Once a day, whoever looks; not who read it or gave his receipt since he was looked up, as
   * nothing would end what he is told then.
   */
  void tell(Late one, LocalDate today) {
    UUID entry = one.to().entry();
    int first =
        database.update(
            "update notice_recipient set remind = false, reminded_on = ?, reminders = reminders + 1"
                + " where id = ? and (remind or reminded_on is null or reminded_on <> ?)"
                + " and recalled = false and "
                + NoticeRecipients.MISSING,
            today,
            entry,
            today);
    if (first == 1) {
      Ask ask =
          Recipients.ask(
              Ask.idOf(NoticeFan.REMINDER, entry, one.to().code()),
              one.due() == null ? UNREAD : NoticeFan.REMINDER,
              one.to(),
              Map.of("title", one.title()),
              one.due());
      notifications.askAgain(ask);
      recipients.belongs(ask, one.notice());
    }
  }
}
