package io.zhiben.hazard.clue;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Writes down who sent, listed, read and answered clues. Their text stays in their rows. */
@ApplicationScoped
class ClueLog {
  private static final int SHOWN = 100;

  private final Journal journal;
  private final AuditTrail audit;

  ClueLog(Journal journal, AuditTrail audit) {
    this.journal = journal;
    this.audit = audit;
  }

  /** What the audit tells of a clue: no text, and not what it is about. */
  record Told(String number, String recipient, ClueState state) {}

  /** How many a caller was listed. */
  record Listed(long clues) {}

  /**
   * @param before null where nothing changed
   */
  void note(ClueTransfer clue, String event, Right by, Told before) {
    journal.add(clue.id(), event, by, null, null);
    audit.record(
        "clue." + event.toLowerCase(Locale.ROOT),
        "ClueTransfer",
        clue.id(),
        clue.place().code(),
        before,
        told(clue));
  }

  /** That somebody looked at the list, which shows no text. */
  void listed(String region, long shown) {
    audit.record(
        "clue.list", "ClueList", CurrentCaller.get().subject(), region, null, new Listed(shown));
  }

  /** Each reading is one, so that only the last are shown; the audit trail has all. */
  List<ClueView.ClueReading> of(ClueTransfer clue) {
    return journal.lastOf(clue.id(), SHOWN).stream()
        .map(line -> new ClueView.ClueReading(line.at(), line.event(), line.role(), line.org()))
        .toList();
  }

  static Told told(ClueTransfer clue) {
    return new Told(clue.number(), clue.recipient(), clue.state());
  }
}
