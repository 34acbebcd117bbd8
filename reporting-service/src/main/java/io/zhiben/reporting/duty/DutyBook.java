package io.zhiben.reporting.duty;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.evidence.EvidenceFile;
import io.zhiben.reporting.evidence.EvidenceFiles;
import io.zhiben.reporting.projection.OwnedChanges;
import io.zhiben.reporting.projection.PlaceChanges;
import io.zhiben.reporting.query.MadeAs;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records and excuses, as rows. */
@ApplicationScoped
class DutyBook {
  /** The table of records. */
  static final String RECORDS = "duty_record";

  /** The table of excuses. */
  static final String EXCUSES = "duty_excuse";

  private final Database database;
  private final EvidenceFiles files;
  private final PlaceChanges places;
  private final OwnedChanges changes;

  DutyBook(Database database, EvidenceFiles files, PlaceChanges places, OwnedChanges changes) {
    this.database = database;
    this.files = files;
    this.places = places;
    this.changes = changes;
  }

  /** The id under which a unit is kept: units have none of their own. */
  static UUID subjectOf(String planId, String unitId) {
    return UUID.nameUUIDFromBytes((planId + "/" + unitId).getBytes(StandardCharsets.UTF_8));
  }

  /** The subject of a record or an excuse. */
  private static UUID subjectOf(String planId, String unitId, UUID enterpriseId) {
    return unitId == null ? enterpriseId : subjectOf(planId, unitId);
  }

  List<DutyRecordView> records(String dutyId, UUID subject) {
    List<DutyRecordView> records =
        Sql.of(
                "select t.* from duty_record t where t.duty_id = ? and t.subject = ?"
                    + " order by t.done_on desc, t.id desc limit 200",
                dutyId,
                subject)
            .list(database, DutyBook::record);
    Map<UUID, List<EvidenceFile>> kept =
        files.of(records.stream().map(DutyRecordView::id).toList());
    return records.stream()
        .map(record -> record.with(kept.getOrDefault(record.id(), List.of())))
        .toList();
  }

  List<ExcuseView> excuses(String dutyId, UUID subject) {
    return Sql.of(
            "select t.* from duty_excuse t where t.duty_id = ? and t.subject = ?"
                + " order by t.from_on desc, t.id desc limit 200",
            dutyId,
            subject)
        .list(database, DutyBook::excuse);
  }

  /** Locked until the transaction ends. */
  DutyRecordView requireRecord(String dutyId, UUID id) {
    return record(dutyId, id, " for update");
  }

  DutyRecordView readRecord(String dutyId, UUID id) {
    return record(dutyId, id, "");
  }

  private DutyRecordView record(String dutyId, UUID id, String lock) {
    return Sql.of("select t.* from duty_record t where t.id = ? and t.duty_id = ?", id, dutyId)
        .add(lock)
        .list(database, DutyBook::record)
        .stream()
        .findFirst()
        .map(record -> record.with(files.of(id)))
        .orElseThrow(Problem::notFound);
  }

  ExcuseView requireExcuse(String dutyId, UUID id) {
    return Sql.of(
            "select t.* from duty_excuse t where t.id = ? and t.duty_id = ? for update", id, dutyId)
        .list(database, DutyBook::excuse)
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  void add(DutyRecordView view, Place place) {
    database.update(
        "insert into duty_record (id, version, place_code, city_code, district_code, town_code,"
            + " plan_id, duty_id, subject, enterprise_id, unit_id, done_on, title, document_number,"
            + " evidence, made_by, made_as, made_at) values (?,0,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        view.id(),
        place.code(),
        place.cityCode(),
        MadeAs.orEmpty(place.districtCode()),
        MadeAs.orEmpty(place.townCode()),
        view.planId(),
        view.dutyId(),
        subjectOf(view.planId(), view.unitId(), view.enterpriseId()),
        view.enterpriseId(),
        view.unitId(),
        view.doneOn(),
        view.title(),
        view.documentNumber(),
        view.evidence(),
        MadeAs.subject(),
        view.madeAs(),
        view.madeAt());
    note(RECORDS, view.id(), view.enterpriseId());
  }

  /** Says that something beside the row changed, so that a change that rests on it is stale. */
  void touchRecord(UUID id) {
    database.update("update duty_record set version = version + 1 where id = ?", id);
  }

  void withdraw(DutyRecordView view, Instant at, String reason) {
    database.update(
        "update duty_record set version = version + 1, withdrawn_at = ?, withdrawn_because = ?"
            + " where id = ?",
        at,
        reason,
        view.id());
    note(RECORDS, view.id(), view.enterpriseId());
  }

  void add(ExcuseView view, Place place) {
    database.update(
        "insert into duty_excuse (id, version, place_code, city_code, district_code, town_code,"
            + " plan_id, duty_id, subject, unit_id, from_on, until_on, reason, made_by, made_as,"
            + " made_at) values (?,0,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        view.id(),
        place.code(),
        place.cityCode(),
        MadeAs.orEmpty(place.districtCode()),
        MadeAs.orEmpty(place.townCode()),
        view.planId(),
        view.dutyId(),
        subjectOf(view.planId(), view.unitId(), view.enterpriseId()),
        view.unitId(),
        view.from(),
        view.until(),
        view.reason(),
        MadeAs.subject(),
        view.madeAs(),
        view.madeAt());
    note(EXCUSES, view.id(), view.enterpriseId());
  }

  void end(ExcuseView view, Instant at) {
    database.update(
        "update duty_excuse set version = version + 1, ended_at = ? where id = ?", at, view.id());
    note(EXCUSES, view.id(), view.enterpriseId());
  }

  /**
   * Tells who watches the row's city. Duties of units are always computed, so that no number of
   * theirs is kept.
   */
  private void note(String table, UUID id, UUID enterprise) {
    if (enterprise != null) {
      places.noteOwned(table, enterprise);
    }
    Sql.of("select t.city_code from " + table + " t where t.id = ?", id)
        .list(database, row -> row.getString(1))
        .forEach(changes::note);
  }

  private static DutyRecordView record(ResultSet row) throws SQLException {
    byte[] enterprise = row.getBytes("enterprise_id");
    return new DutyRecordView(
        Database.uuid(row.getBytes("id")),
        row.getLong("version"),
        row.getString("plan_id"),
        row.getString("duty_id"),
        row.getString("unit_id"),
        enterprise == null ? null : Database.uuid(enterprise),
        row.getString("place_code"),
        row.getObject("done_on", LocalDate.class),
        row.getString("title"),
        row.getString("document_number"),
        row.getString("evidence"),
        row.getString("made_as"),
        Database.instant(row, "made_at"),
        Database.instant(row, "withdrawn_at"),
        row.getString("withdrawn_because"),
        List.of());
  }

  private static ExcuseView excuse(ResultSet row) throws SQLException {
    String unit = row.getString("unit_id");
    return new ExcuseView(
        Database.uuid(row.getBytes("id")),
        row.getLong("version"),
        row.getString("plan_id"),
        row.getString("duty_id"),
        unit,
        unit == null ? Database.uuid(row.getBytes("subject")) : null,
        row.getString("place_code"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getString("reason"),
        row.getString("made_as"),
        Database.instant(row, "made_at"),
        Database.instant(row, "ended_at"));
  }
}
