package io.zhiben.reporting.notice;

/** More recipients than the job takes at once. */
final class ManyRecipients {
  private ManyRecipients() {}

  /** Copies an entry of the notice 600 times. */
  static String copies(String mine) {
    String digits =
        "(select 0 d union select 1 union select 2 union select 3 union select 4"
            + " union select 5 union select 6 union select 7 union select 8 union select 9)";
    return "insert into notice_recipient (id, version, place_code, city_code, district_code,"
        + " town_code, notice_id, kind, code, name, reminders, remind, recalled, told_at)"
        + " select unhex(left(sha2(concat(hex(r.id), n.n), 256), 32)), 0, r.place_code, r.city_code,"
        + " r.district_code, r.town_code, r.notice_id, r.kind, concat('copy-', n.n), r.name, 0,"
        + " false, false, r.told_at from (select * from notice_recipient where "
        + mine
        + " order by id limit 1) r, (select a.d + 10 * b.d + 100 * c.d n from "
        + digits
        + " a, "
        + digits
        + " b, "
        + digits
        + " c) n where n.n < 600";
  }
}
