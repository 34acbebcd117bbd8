package io.zhiben.reporting.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.inbox.Ask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class NoticeRecipients implements PanacheRepositoryBase<NoticeRecipient, UUID> {
  private final Database database;

  NoticeRecipients(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  NoticeRecipient require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  NoticeRecipient requireForWriting(UUID id) {
    database.query("select 1 from notice_recipient where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Notes of which notice something waits, so that a recall ends all of it at once. */
  void belongs(Ask ask, UUID notice) {
    database.update(
        "update inbox_item set version = version + 1, source = ? where id = ?",
        source(notice),
        ask.id());
  }

  private static String source(UUID notice) {
    return "notice/" + notice;
  }

  /**
   * Takes a notice back from some of those who got it; nothing of it waits for them any more.
   *
   * @param portion as many of them, and as many items of the inbox, at most
   * @return whether there may be more
   */
  boolean recall(UUID notice, Instant at, int portion) {
    int entries =
        database.update(
            "update notice_recipient set version = version + 1, recalled = true"
                + " where notice_id = ? and recalled = false order by id limit "
                + portion,
            notice);
    int items =
        database.update(
            "update inbox_item set version = version + 1, ended_at = ? where ended_at is null"
                + " and source = ? order by id limit "
                + portion,
            at,
            source(notice));
    return entries == portion || items == portion;
  }

  /** Lets the job remind all of whom the reading or the receipt is missing; how many. */
  int remind(UUID notice) {
    return database.update(
        "update notice_recipient set remind = true where notice_id = ? and not recalled and "
            + MISSING,
        notice);
  }

  /** What an entry still lacks: the receipt where one is asked, else the reading. */
  static final String MISSING =
      "(case when receipt_due is null then read_at else receipt_at end) is null";
}
