package io.zhiben.hazard.journal;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Keeps the journals of cases and accidents. Whoever asks has reached the thing already. */
@ApplicationScoped
public class Journal {
  private final JournalEntries entries;
  private final Clock clock;

  Journal(JournalEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * One line.
   *
   * @param event name of the step
   * @param role the role that gave the right, as the identity server names it
   * @param org of the one who did it: a department, an enterprise; may be empty
   * @param note what was said; may be null
   * @param detail what belongs to the step beside its note; may be null
   */
  public record JournalLine(
      Instant at, String event, String role, String org, String note, String detail) {}

  /** Oldest first. */
  public List<JournalLine> of(UUID thingId) {
    return entries.list("thingId = ?1 order by id", thingId).stream()
        .map(JournalEntry::line)
        .toList();
  }

  /** The last of them, as many as that, oldest first. */
  public List<JournalLine> lastOf(UUID thingId, int most) {
    return entries
        .find("thingId = ?1 order by id desc", thingId)
        .page(0, most)
        .list()
        .reversed()
        .stream()
        .map(JournalEntry::line)
        .toList();
  }

  /** Writes down what the caller does now by that right. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(UUID thingId, String event, Right by, String note, Object detail) {
    Caller caller = CurrentCaller.get();
    String role =
        caller.roles().stream()
            .filter(by.roles()::contains)
            .min(Comparator.naturalOrder())
            .map(Role::claim)
            .orElse(null);
    JournalLine line =
        new JournalLine(
            clock.instant(),
            event,
            role,
            caller.org(),
            note == null || note.isBlank() ? null : note,
            detail == null ? null : detail.toString());
    entries.persist(new JournalEntry(thingId, line, caller.subject()));
  }
}
