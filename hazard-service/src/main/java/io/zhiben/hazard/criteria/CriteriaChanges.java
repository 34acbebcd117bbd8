package io.zhiben.hazard.criteria;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Remembers which versions of the sets, and which of their clauses, have been dealt with. The row
 * of a set stays locked from {@link #next} to the end of the transaction, so that each change is
 * dealt with once, however many replicas there are; a replica of an older build changes nothing.
 */
@ApplicationScoped
public class CriteriaChanges {
  private final Database database;
  private final Clock clock;

  CriteriaChanges(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * @param held the clauses that were held against general hazards; null where nobody wrote them
   *     down
   */
  private record Seen(int version, boolean expired, Set<String> held) {
    static Seen of(ResultSet row) throws SQLException {
      String clauses = row.getString(3);
      return new Seen(
          row.getInt(1),
          row.getBoolean(2),
          clauses == null ? null : clauses.lines().collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** A change that is still to be dealt with; empty when there is none. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<SetChange> next(CriteriaLibrary library, LocalDate today) {
    for (CriteriaSet set : library.sets()) {
      Standing standing = set.standingOn(today);
      if (change(set, seen(set.id(), false), standing).isPresent()) {
        Optional<SetChange> change = change(set, seen(set.id(), true), standing);
        if (change.isPresent()) {
          return change;
        }
      }
    }
    return Optional.empty();
  }

  /** Says that everything was done about the change that the library brought by that day. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settle(SetChange change, CriteriaLibrary library, LocalDate today) {
    CriteriaSet set = library.set(change.setId()).orElseThrow();
    String inForce =
        set.standingOn(today) == Standing.IN_FORCE
            ? set.clauses().stream().map(CriteriaChanges::mark).collect(Collectors.joining("\n"))
            : null;
    database.update(
        "update criteria_seen set version = ?, expired = expired or ?,"
            + " clauses = coalesce(?, clauses, ''), seen_at = ? where set_id = ?",
        change.version(),
        change.lapsed(),
        inForce,
        clock.instant(),
        change.setId());
  }

  private static Optional<SetChange> change(CriteriaSet set, Seen seen, Standing standing) {
    if (set.version() < seen.version()) {
      return Optional.empty();
    }
    boolean renewed = set.version() > seen.version();
    boolean lapsed = standing == Standing.EXPIRED && !seen.expired();
    boolean unwritten = seen.held() == null;
    Set<String> fresh =
        unwritten || standing != Standing.IN_FORCE
            ? Set.of()
            : set.clauses().stream()
                .filter(clause -> !seen.held().contains(mark(clause)))
                .map(CriteriaSet.Clause::id)
                .collect(Collectors.toSet());
    return renewed || lapsed || unwritten || !fresh.isEmpty()
        ? Optional.of(new SetChange(set.id(), set.version(), renewed, lapsed, fresh))
        : Optional.empty();
  }

  /** The clause and what it says, in a few letters. */
  private static String mark(CriteriaSet.Clause clause) {
    return clause.id() + " " + Integer.toHexString((clause.no() + clause.text()).hashCode());
  }

  /** What was seen of the set; nothing of it as version 0. */
  private Seen seen(String setId, boolean locked) {
    if (locked) {
      // a plain read found that there is something to do; the row must be there to be locked
      database.update(
          "insert into criteria_seen (set_id, version, expired, clauses) values (?, 0, false, '')"
              + " on duplicate key update version = version",
          setId);
    }
    return database
        .query(
            "select version, expired, clauses from criteria_seen where set_id = ?"
                + (locked ? " for update" : ""),
            Seen::of,
            setId)
        .stream()
        .findFirst()
        .orElse(new Seen(0, false, Set.of()));
  }
}
