package io.zhiben.reporting.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
            "update notice_recipient set version = version + 1, recalled = true, remind = false"
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

  /**
   * A portion of those of whom the reading or the receipt is missing, by their ids; no enterprises
   * that closed.
   *
   * @param told who got it later is none of them
   * @param after the last id of the portion before
   */
  List<UUID> missing(UUID notice, Instant told, UUID after, int portion) {
    return database.query(
        "select r.id from notice_recipient r where r.notice_id = ? and r.id > ?"
            + " and r.told_at <= ? and r.recalled = false and "
            + MISSING
            + " and "
            + STANDS
            + " order by r.id limit "
            + portion,
        row -> Database.uuid(row.getBytes(1)),
        notice,
        after,
        told);
  }

  /** Marks them to be reminded, but who read or answered it since he was looked up. */
  void remind(List<UUID> entries) {
    // by their ids alone, which whoever reads or answers takes, too: nobody waits for two of them
    Sql.of("update notice_recipient set remind = true where id in ")
        .addIn(entries)
        .add(" and recalled = false and " + MISSING)
        .run(database);
  }

  /** Whether the enterprise of an entry {@code r}, if it is one's, has not closed. */
  static final String STANDS =
      "(r.kind <> 'ENTERPRISE' or exists (select 1 from fact_enterprise e where e.code = r.code"
          + " and e.city_code = r.city_code and e.status <> 'CLOSED'))";

  /** What an entry still lacks: the receipt where one is asked, else the reading. */
  static final String MISSING =
      "(case when receipt_due is null then read_at else receipt_at end) is null";
}
