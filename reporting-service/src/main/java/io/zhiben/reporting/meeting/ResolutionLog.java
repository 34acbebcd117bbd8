package io.zhiben.reporting.meeting;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The steps of resolutions that were reached. */
@ApplicationScoped
class ResolutionLog {
  private final Database database;

  ResolutionLog(Database database) {
    this.database = database;
  }

  void note(UUID resolution, ResolutionVerb verb, String note, Caller caller, Instant at) {
    database.update(
        "insert into meeting_resolution_entry (id, resolution_id, verb, note, taken_by, taken_org,"
            + " taken_at) values (?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        resolution,
        verb,
        note,
        caller.subject(),
        caller.org().isEmpty() ? null : caller.org(),
        at);
  }

  List<ResolutionView.Entry> of(UUID resolution) {
    return database.query(
        "select taken_at, verb, taken_org, note from meeting_resolution_entry"
            + " where resolution_id = ? order by id",
        row ->
            new ResolutionView.Entry(
                Database.instant(row, "taken_at"),
                ResolutionVerb.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4)),
        resolution);
  }
}
