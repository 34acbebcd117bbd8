package io.zhiben.reporting.task;

import io.zhiben.plans.PlanTask.Evidence;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of what was begun; asked only about plans that the caller was found to reach. */
@ApplicationScoped
class TaskItems {
  private static final String COLUMNS =
      "select id, version, task_id, unit_id, window_key, stage, begun_on, progress, handed_in_on,"
          + " handed_in_by, confirmed_on, returns, updated_at from task_item where plan_id = ?";

  private final Database database;
  private final Clock clock;

  TaskItems(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Map<Occurrence.Key, ItemRow> of(String plan) {
    return Sql.of(COLUMNS, plan).list(database, TaskItems::read).stream()
        .collect(Collectors.toMap(ItemRow::key, Function.identity()));
  }

  Optional<ItemRow> find(String plan, Occurrence.Key key) {
    return one(plan, key, "");
  }

  /** Locked until the transaction ends. */
  Optional<ItemRow> findForWriting(String plan, Occurrence.Key key) {
    return one(plan, key, " for update");
  }

  private Optional<ItemRow> one(String plan, Occurrence.Key key, String lock) {
    return Sql.of(COLUMNS, plan)
        .add(
            " and task_id = ? and unit_id = ? and window_key = ?" + lock,
            key.task(),
            key.unit(),
            key.window())
        .list(database, TaskItems::read)
        .stream()
        .findFirst();
  }

  /**
   * Begins it; does nothing where that was done, also by another at the same time.
   *
   * @return whether it was begun now
   */
  boolean begin(String plan, Occurrence.Key key, Place place, LocalDate day) {
    return database.update(
            "insert ignore into task_item (id, version, place_code, city_code, district_code,"
                + " town_code, plan_id, task_id, unit_id, window_key, stage, begun_on, returns,"
                + " updated_at) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
            Ids.next(),
            place.code(),
            place.cityCode(),
            place.districtCode(),
            place.townCode(),
            plan,
            key.task(),
            key.unit(),
            key.window(),
            ItemStage.WORKING,
            day,
            clock.instant())
        > 0;
  }

  void write(ItemRow row) {
    database.update(
        "update task_item set version = version + 1, stage = ?, progress = ?, handed_in_on = ?,"
            + " handed_in_by = ?, confirmed_on = ?, returns = ?, updated_at = ? where id = ?",
        row.stage(),
        row.progress(),
        row.handedInOn(),
        row.handedInBy(),
        row.confirmedOn(),
        row.returns(),
        clock.instant(),
        row.id());
  }

  /** Says that something beside the row changed, so that a change that rests on it is stale. */
  void touch(ItemRow row) {
    database.update(
        "update task_item set version = version + 1, updated_at = ? where id = ?",
        clock.instant(),
        row.id());
  }

  /**
   * A document, a list, photographs, by their title and number; files may be added to it.
   *
   * @param unit that added it
   */
  record EvidenceRow(
      UUID id,
      Evidence kind,
      String title,
      String documentNumber,
      String link,
      LocalDate datedOn,
      String unit,
      Instant addedAt) {}

  List<EvidenceRow> evidenceOf(UUID item) {
    return Sql.of(
            "select id, kind, title, document_number, link, dated_on, unit_id, added_at"
                + " from task_evidence where item_id = ? order by id",
            item)
        .list(
            database,
            row ->
                new EvidenceRow(
                    Database.uuid(row.getBytes("id")),
                    Evidence.valueOf(row.getString("kind")),
                    row.getString("title"),
                    row.getString("document_number"),
                    row.getString("link"),
                    row.getObject("dated_on", LocalDate.class),
                    row.getString("unit_id"),
                    Database.instant(row, "added_at")));
  }

  void addEvidence(UUID item, TaskCommands.AddEvidence added, String unit, String by) {
    database.update(
        "insert into task_evidence (id, item_id, kind, title, document_number, link, dated_on,"
            + " unit_id, added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        item,
        added.kind(),
        added.title().strip(),
        added.documentNumber(),
        added.link(),
        added.datedOn(),
        unit,
        clock.instant(),
        by);
  }

  /** A step that was taken; {@code unit} is null for the office. */
  record EntryRow(Instant at, TaskVerb verb, String unit, String note) {}

  List<EntryRow> entriesOf(UUID item) {
    return Sql.of(
            "select at, verb, unit_id, note from task_entry where item_id = ? order by id", item)
        .list(
            database,
            row ->
                new EntryRow(
                    Database.instant(row, "at"),
                    TaskVerb.valueOf(row.getString("verb")),
                    row.getString("unit_id"),
                    row.getString("note")));
  }

  /** The hand-ins and returns of the plan's items that were ever returned, each item's in order. */
  Map<UUID, List<HandIns.Step>> handInsOf(String plan) {
    return Sql.of(
            "select e.item_id, e.verb, e.at from task_entry e join task_item i on i.id = e.item_id"
                + " where i.plan_id = ? and i.returns > 0 and e.verb in (?, ?)"
                + " order by e.item_id, e.id",
            plan,
            TaskVerb.HAND_IN,
            TaskVerb.RETURN)
        .list(
            database,
            row ->
                new HandIns.Step(
                    Database.uuid(row.getBytes("item_id")),
                    TaskVerb.valueOf(row.getString("verb")) == TaskVerb.HAND_IN,
                    LocalDate.ofInstant(Database.instant(row, "at"), clock.getZone())))
        .stream()
        .collect(Collectors.groupingBy(HandIns.Step::item));
  }

  void note(UUID item, TaskVerb verb, String unit, String note, String by) {
    database.update(
        "insert into task_entry (id, item_id, verb, unit_id, note, at, written_by)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        item,
        verb,
        unit,
        note,
        clock.instant(),
        by);
  }

  private static ItemRow read(ResultSet row) throws SQLException {
    return new ItemRow(
        Database.uuid(row.getBytes("id")),
        row.getLong("version"),
        new Occurrence.Key(
            row.getString("task_id"), row.getString("unit_id"), row.getString("window_key")),
        ItemStage.valueOf(row.getString("stage")),
        row.getObject("begun_on", LocalDate.class),
        row.getString("progress"),
        row.getObject("handed_in_on", LocalDate.class),
        row.getString("handed_in_by"),
        row.getObject("confirmed_on", LocalDate.class),
        row.getInt("returns"),
        Database.instant(row, "updated_at"));
  }
}
