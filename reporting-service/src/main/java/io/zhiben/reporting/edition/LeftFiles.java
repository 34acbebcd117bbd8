package io.zhiben.reporting.edition;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Files of plans that changed after people had issued the newest version, one a plan. */
@ApplicationScoped
class LeftFiles {
  private final Database database;

  LeftFiles(Database database) {
    this.database = database;
  }

  /**
   * Such a file.
   *
   * @param readAt when it was found changed
   */
  record LeftFile(String content, Instant readAt) {}

  /** Empty where none was left out, or where it became a draft. */
  Optional<LeftFile> find(String planId) {
    return database
        .query(
            "select content, read_at from plan_left_file where plan_id = ?",
            row -> new LeftFile(row.getString("content"), Database.instant(row, "read_at")),
            planId)
        .stream()
        .findFirst();
  }

  void forget(String planId) {
    database.update("delete from plan_left_file where plan_id = ?", planId);
  }
}
