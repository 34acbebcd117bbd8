package io.zhiben.reporting.figures;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.reporting.query.Cursor;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Lists the facts behind a figure, newest first; always over facts, so that list and figure prove
 * each other.
 */
@ApplicationScoped
class RecordsQuery {
  private final Database database;
  private final FigureQuery figures;

  RecordsQuery(Database database, FigureQuery figures) {
    this.database = database;
    this.figures = figures;
  }

  Page<RecordRow> fetch(Figure figure, Question question, PageRequest page) {
    Cursor cursor = Cursor.of(page);
    Subject subject = figure.behind().subject();
    long total = 0;
    Sql newest = new Sql();
    String between = "(";
    for (Sql rows : FigureQuery.overFacts(question, subject)) {
      Sql matching = rows.add(" and ").add(figures.condition(figure.behind(), question, false));
      total +=
          Sql.of("select count(*) from (select f.id")
              .add(matching)
              .add(" limit ?) counted", PageRequest.WINDOW + 1)
              .one(database, row -> row.getLong(1));
      newest.add(between).add(newest(figure, question, matching, cursor, page));
      between = ") union all (";
    }
    Sql rows =
        Sql.of(
                "select y.*, r.name as region_name, e.name as enterprise_name from (select x.* from (")
            .add(newest)
            .add(
                ")) x order by x.on_day desc, x.id desc limit ? offset ?",
                page.limit() + 1,
                cursor.offset())
            .add(") y left join region r on r.code = y.place_code")
            .add(" left join fact_enterprise e on e.id = y.enterprise_id")
            .add(" order by y.on_day desc, y.id desc");
    List<RecordRow> found = rows.list(database, row -> read(subject, row));
    return cursor.page(
        found, Math.min(total, PageRequest.WINDOW + 1), row -> Cursor.after(row.date(), row.id()));
  }

  /** As many rows of one part as could be on the page, by the part's index. */
  private Sql newest(
      Figure figure, Question question, Sql matching, Cursor cursor, PageRequest page) {
    Subject subject = figure.behind().subject();
    String day = "f." + subject.dayColumn();
    return Sql.of("select f.id, f.place_code, " + columns(subject) + ", " + day + " as on_day, (")
        .add(
            figure.isRate()
                ? figures.condition(figure.rate().part(), question, false)
                : Sql.of("1 = 1"))
        .add(") as counted")
        .add(matching)
        .add(cursor.behind(day, "f.id"))
        .add(" order by " + day + " desc, f.id desc limit ?", page.limit() + 1 + cursor.offset());
  }

  private static String columns(Subject subject) {
    return switch (subject) {
      case ENTERPRISE ->
          "f.id as enterprise_id, f.code as number, f.name as name, null as level,"
              + " f.status as state, null as deadline";
      case HAZARD ->
          "f.enterprise_id, f.number as number, null as name, f.level as level,"
              + " f.state as state, f.deadline as deadline";
      case INSPECTION, DRILL ->
          "f.enterprise_id, null as number, f.kind as name, null as level, null as state,"
              + " null as deadline";
      case TRAINING ->
          "f.enterprise_id, null as number, f.audience as name, null as level, null as state,"
              + " null as deadline";
    };
  }

  private static RecordRow read(Subject subject, ResultSet row) throws SQLException {
    byte[] enterprise = row.getBytes("enterprise_id");
    return new RecordRow(
        subject == Subject.TRAINING ? "SESSION" : subject.name(),
        Database.uuid(row.getBytes("id")),
        emptyToNull(row.getString("number")),
        row.getString("name"),
        enterprise == null ? null : Database.uuid(enterprise),
        row.getString("enterprise_name"),
        row.getString("place_code"),
        row.getString("region_name"),
        row.getObject("on_day", LocalDate.class),
        emptyToNull(row.getString("level")),
        row.getString("state"),
        row.getObject("deadline", LocalDate.class),
        row.getBoolean("counted"));
  }

  private static String emptyToNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
