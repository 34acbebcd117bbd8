package io.zhiben.reporting.task;

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

/** The rows of urging letters; asked only about plans that the caller was found to reach. */
@ApplicationScoped
class Urgings {
  private static final String COLUMNS =
      "select id, version, plan_id, task_id, unit_id, window_key, no, state, number, text,"
          + " proposed_on, sent_on, answer_by, answer, answered_on, ended_on from task_urging";

  private final Database database;

  Urgings(Database database) {
    this.database = database;
  }

  /** The newest first. */
  List<UrgingRow> of(String plan) {
    return Sql.of(COLUMNS + " where plan_id = ? order by id desc", plan)
        .list(database, Urgings::read);
  }

  List<UrgingRow> of(String plan, Occurrence.Key key) {
    return Sql.of(
            COLUMNS
                + " where plan_id = ? and task_id = ? and unit_id = ? and window_key = ?"
                + " order by no",
            plan,
            key.task(),
            key.unit(),
            key.window())
        .list(database, Urgings::read);
  }

  UrgingRow requireForWriting(String plan, UUID id) {
    return Sql.of(COLUMNS + " where plan_id = ? and id = ? for update", plan, id)
        .list(database, Urgings::read)
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /**
   * Adds the letter; nothing where another took its turn at the same time.
   *
   * @return its id; null where nothing was added
   */
  UUID add(Place place, String plan, Occurrence.Key key, int no, LocalDate proposedOn) {
    UUID id = Ids.next();
    int added =
        database.update(
            "insert ignore into task_urging (id, version, place_code, city_code, district_code,"
                + " town_code, plan_id, task_id, unit_id, window_key, no, state, proposed_on)"
                + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            place.code(),
            place.cityCode(),
            place.districtCode(),
            place.townCode(),
            plan,
            key.task(),
            key.unit(),
            key.window(),
            no,
            UrgingState.PROPOSED,
            proposedOn);
    return added == 0 ? null : id;
  }

  /** The next number of the plan and year; whoever takes it waits for others' transactions. */
  int nextNumber(String plan, int year) {
    database.update(
        "insert into task_urging_series (plan_id, series_year, last_number) values (?, ?, 1)"
            + " on duplicate key update last_number = last_number + 1",
        plan,
        year);
    return Sql.of(
            "select last_number from task_urging_series where plan_id = ? and series_year = ?",
            plan,
            year)
        .one(database, row -> row.getInt(1));
  }

  void send(UUID id, String number, String text, LocalDate day, LocalDate answerBy) {
    database.update(
        "update task_urging set version = version + 1, state = ?, number = ?, text = ?,"
            + " sent_on = ?, answer_by = ? where id = ?",
        UrgingState.SENT,
        number,
        text,
        day,
        answerBy,
        id);
  }

  void answer(UUID id, String answer, LocalDate day) {
    database.update(
        "update task_urging set version = version + 1, state = ?, answer = ?, answered_on = ?"
            + " where id = ?",
        UrgingState.ANSWERED,
        answer,
        day,
        id);
  }

  void end(UUID id, UrgingState state, LocalDate day) {
    database.update(
        "update task_urging set version = version + 1, state = ?, ended_on = ? where id = ?",
        state,
        day,
        id);
  }

  private static UrgingRow read(ResultSet row) throws SQLException {
    return new UrgingRow(
        Database.uuid(row.getBytes("id")),
        row.getLong("version"),
        row.getString("plan_id"),
        new Occurrence.Key(
            row.getString("task_id"), row.getString("unit_id"), row.getString("window_key")),
        row.getInt("no"),
        UrgingState.valueOf(row.getString("state")),
        row.getString("number"),
        row.getString("text"),
        row.getObject("proposed_on", LocalDate.class),
        row.getObject("sent_on", LocalDate.class),
        row.getObject("answer_by", LocalDate.class),
        row.getString("answer"),
        row.getObject("answered_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }
}
