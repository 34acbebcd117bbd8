package io.zhiben.hazard.criteria;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Remembers which versions of the sets have been dealt with. The row of a set stays locked from
 * {@link #next} to the end of the transaction, so that each change is dealt with once, however many
 * replicas there are; a replica of an older build changes nothing.
 */
@ApplicationScoped
public class CriteriaChanges {
  private final Database database;
  private final Clock clock;

  CriteriaChanges(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Seen(int version, boolean expired) {}

  /** A change that is still to be dealt with; empty when there is none. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<SetChange> next(CriteriaLibrary library, LocalDate today) {
    for (CriteriaSet set : library.sets()) {
      boolean expired = set.standingOn(today) == Standing.EXPIRED;
      if (change(set, seen(set.id(), false), expired).isPresent()) {
        Optional<SetChange> change = change(set, seen(set.id(), true), expired);
        if (change.isPresent()) {
          return change;
        }
      }
    }
    return Optional.empty();
  }

  /** Says that everything was done about the change. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settle(SetChange change) {
    database.update(
        "update criteria_seen set version = ?, expired = expired or ?, seen_at = ?"
            + " where set_id = ?",
        change.version(),
        change.lapsed(),
        clock.instant(),
        change.setId());
  }

  private static Optional<SetChange> change(CriteriaSet set, Seen seen, boolean expired) {
    boolean renewed = set.version() > seen.version();
    boolean lapsed = expired && !seen.expired() && set.version() >= seen.version();
    return renewed || lapsed
        ? Optional.of(new SetChange(set.id(), set.version(), renewed, lapsed))
        : Optional.empty();
  }

  /** What was seen of the set; nothing of it as version 0. */
  private Seen seen(String setId, boolean locked) {
    if (locked) {
      // a plain read found that there is something to do; the row must be there to be locked
      database.update(
          "insert into criteria_seen (set_id, version, expired) values (?, 0, false)"
              + " on duplicate key update version = version",
          setId);
    }
    return database
        .query(
            "select version, expired from criteria_seen where set_id = ?"
                + (locked ? " for update" : ""),
            row -> new Seen(row.getInt(1), row.getBoolean(2)),
            setId)
        .stream()
        .findFirst()
        .orElse(new Seen(0, false));
  }
}
