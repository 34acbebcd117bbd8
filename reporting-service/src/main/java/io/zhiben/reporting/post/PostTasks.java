package io.zhiben.reporting.post;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rows of yearly lists; asked only about plans that the caller was found to reach. */
@ApplicationScoped
class PostTasks {
  private static final String COLUMNS =
      "select t.id, t.version, t.post_id, t.list_year, t.title, t.task_id, t.task_year, t.done_on,"
          + " t.done_note, t.rolled_to, f.list_year as from_year from post_task t"
          + " left join post_task f on f.id = t.rolled_from where t.plan_id = ?";

  private final Database database;

  PostTasks(Database database) {
    this.database = database;
  }

  /**
   * @param taskYear whose windows of the plan's task count; null for what was added by hand
   */
  record Row(
      UUID id,
      long version,
      String post,
      int year,
      String title,
      String task,
      Integer taskYear,
      LocalDate doneOn,
      String note,
      boolean rolled,
      Integer fromYear) {}

  List<Row> of(String plan, String post, int year) {
    return Sql.of(COLUMNS, plan)
        .add(" and t.post_id = ? and t.list_year = ? order by t.id", post, year)
        .list(database, PostTasks::read);
  }

  Row requireForWriting(String plan, String post, UUID id) {
    database.query("select 1 from post_task where id = ? for update", row -> 1, id);
    return Sql.of(COLUMNS, plan)
        .add(" and t.post_id = ? and t.id = ?", post, id)
        .list(database, PostTasks::read)
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /**
   * Adds an item; does nothing where the post's list of that year has the task already.
   *
   * @param task null for what is added by hand
   * @param from the item that it goes on from; may be null
   */
  UUID add(
      Place place,
      String plan,
      String post,
      int year,
      String title,
      String task,
      Integer taskYear,
      UUID from) {
    UUID id = Ids.next();
    int added =
        database.update(
            "insert ignore into post_task (id, version, place_code, city_code, district_code,"
                + " town_code, plan_id, post_id, list_year, title, task_id, task_year,"
                + " rolled_from) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            place.code(),
            place.cityCode(),
            place.districtCode(),
            place.townCode(),
            plan,
            post,
            year,
            title,
            task,
            taskYear,
            from);
    return added == 0 ? null : id;
  }

  void end(UUID id, LocalDate day, String note) {
    database.update(
        "update post_task set version = version + 1, done_on = ?, done_note = ? where id = ?",
        day,
        note,
        id);
  }

  void roll(UUID id, UUID to) {
    database.update(
        "update post_task set version = version + 1, rolled_to = ? where id = ?", to, id);
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        Database.uuid(row.getBytes("id")),
        row.getLong("version"),
        row.getString("post_id"),
        row.getInt("list_year"),
        row.getString("title"),
        row.getString("task_id"),
        row.getObject("task_year", Integer.class),
        row.getObject("done_on", LocalDate.class),
        row.getString("done_note"),
        row.getBytes("rolled_to") != null,
        row.getObject("from_year", Integer.class));
  }
}
