package io.zhiben.hazard.clue;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.clue.ClueCommands.AnswerClue;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Shows clues to those few, and takes the recipient's answer. */
@ApplicationScoped
class ClueDesk {
  private final Clues clues;
  private final Listings listings;
  private final Preconditions preconditions;
  private final ClueLog log;
  private final Clock clock;

  ClueDesk(Clues clues, Listings listings, Preconditions preconditions, ClueLog log, Clock clock) {
    this.clues = clues;
    this.listings = listings;
    this.preconditions = preconditions;
    this.log = log;
    this.clock = clock;
  }

  /** A leader sees what his place sent, a recipient what he got; that he looked is on record. */
  @Transactional
  Page<ClueRow> list(ClueState state, PageRequest page) {
    Caller caller = CurrentCaller.get();
    Page<ClueRow> found =
        listings
            .of(ClueTransfer.class)
            .where("e.state = :state", "state", state)
            .where(
                "e.place.code = :mine",
                "mine",
                caller.may(Right.CLUE_SEND) ? caller.region() : null)
            .where("e.recipient = :org", "org", caller.may(Right.CLUE_SEND) ? null : caller.org())
            .fetch(page)
            .map(ClueTransfer::row);
    log.listed(caller.region(), found.items().size());
    return found;
  }

  /** Shows one; the reading is written down in the same transaction (Z-112). */
  @Transactional
  ClueView read(UUID id) {
    ClueTransfer clue = clues.require(id);
    log.note(clue, "READ", Right.CLUE_READ, null);
    return view(clue);
  }

  @Transactional
  ClueView answer(UUID id, AnswerClue command) {
    ClueTransfer clue = clues.requireForWriting(id);
    if (!CluePolicy.isRecipient(CurrentCaller.get(), clue.recipient())) {
      throw Problem.notFound();
    }
    preconditions.requireMatch(clue.version());
    ClueLog.Told before = ClueLog.told(clue);
    clue.answer(command, CurrentCaller.get().subject(), clock.instant());
    clues.flush();
    log.note(clue, command.answer().name(), Right.CLUE_ANSWER, before);
    return view(clue);
  }

  private ClueView view(ClueTransfer clue) {
    return new ClueView(
        clue.id(),
        clue.version(),
        clue.number(),
        clue.place().code(),
        clue.subjectKind(),
        clue.subjectId(),
        clue.subjectNumber(),
        clue.recipient(),
        clue.content(),
        clue.sentAt(),
        clue.state(),
        clue.receipt(),
        clue.result(),
        clue.answeredAt(),
        log.of(clue),
        CluePolicy.isRecipient(CurrentCaller.get(), clue.recipient()) && !clue.state().settled());
  }
}
