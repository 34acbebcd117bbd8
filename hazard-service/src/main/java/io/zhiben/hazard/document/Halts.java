package io.zhiben.hazard.document;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which hazards a decision to halt was issued about; asked only for hazards that were reached. */
@ApplicationScoped
public class Halts {
  private static final int PART = 500;

  private final Database database;

  Halts(Database database) {
    this.database = database;
  }

  /** Those of the hazards that an issued or served decision to halt names. */
  public Set<UUID> among(Collection<UUID> hazardIds) {
    List<UUID> ids = List.copyOf(hazardIds);
    Set<UUID> halted = new HashSet<>();
    for (int from = 0; from < ids.size(); from += PART) {
      List<UUID> part = ids.subList(from, Math.min(ids.size(), from + PART));
      halted.addAll(
          database.query(
              "select distinct s.subject_id from document_subject s"
                  + " join official_document d on d.id = s.document_id"
                  + " where s.subject_kind = 'HAZARD' and d.kind = 'SUSPENSION_DECISION'"
                  + " and d.state in ('ISSUED', 'SERVED') and s.subject_id in (?"
                  + ", ?".repeat(part.size() - 1)
                  + ")",
              row -> Database.uuid(row.getBytes(1)),
              part.toArray()));
    }
    return halted;
  }
}
