package io.zhiben.hazard.measure;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was done with measures, and the hazards that they answer. Whoever asks has reached the
 * measure already.
 */
@ApplicationScoped
class MeasureLog {
  private final Database database;
  private final Clock clock;

  MeasureLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(UUID measureId, MeasureEvent event, String note) {
    database.update(
        "insert into measure_log (id, measure_id, at, event, actor_subject, actor_org, note)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        measureId,
        clock.instant(),
        event,
        CurrentCaller.get().subject(),
        CurrentCaller.get().org(),
        note);
  }

  /** Oldest first. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<MeasureEntry> of(UUID measureId) {
    return database.query(
        "select at, event, actor_org, note from measure_log where measure_id = ? order by id",
        row ->
            new MeasureEntry(
                Database.instant(row, "at"),
                MeasureEvent.valueOf(row.getString("event")),
                row.getString("actor_org"),
                row.getString("note")),
        measureId);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void answers(UUID measureId, List<UUID> hazardIds) {
    database.update("delete from measure_hazard where measure_id = ?", measureId);
    hazardIds.forEach(hazard ->
        database.update(
            "insert into measure_hazard (measure_id, hazard_id) values (?, ?)", measureId, hazard));
  }

  /** The hazards that each of the measures answers; those that answer none are left out. */
  @Transactional(Transactional.TxType.MANDATORY)
  Map<UUID, List<UUID>> answeredBy(Collection<UUID> measureIds) {
    Map<UUID, List<UUID>> answered = new HashMap<>();
    if (measureIds.isEmpty()) {
      return answered;
    }
    database
        .query(
            "select measure_id, hazard_id from measure_hazard where measure_id in ("
                + String.join(", ", Collections.nCopies(measureIds.size(), "?"))
                + ") order by hazard_id",
            row -> List.of(Database.uuid(row.getBytes(1)), Database.uuid(row.getBytes(2))),
            measureIds.toArray())
        .forEach(pair ->
            answered.computeIfAbsent(pair.get(0), id -> new ArrayList<>()).add(pair.get(1)));
    return answered;
  }

  /** Ids of the measures that answer the hazard; the caller's scope bounds what he sees of them. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<UUID> answering(UUID hazardId) {
    return database.query(
        "select measure_id from measure_hazard where hazard_id = ?",
        row -> Database.uuid(row.getBytes(1)),
        hazardId);
  }
}
