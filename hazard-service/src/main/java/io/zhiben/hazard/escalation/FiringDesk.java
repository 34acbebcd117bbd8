package io.zhiben.hazard.escalation;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.escalation.StepCommands.FireRung;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.hazard.listing.ListingBoard;
import io.zhiben.hazard.listing.ListingFacts;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Fires a rung by hand: a leader, with a reason. */
@ApplicationScoped
class FiringDesk {
  private final LadderBook ladders;
  private final Casebook casebook;
  private final ListingBoard board;
  private final Addressing addressing;
  private final StepBook book;
  private final Clock clock;

  FiringDesk(
      LadderBook ladders,
      Casebook casebook,
      ListingBoard board,
      Addressing addressing,
      StepBook book,
      Clock clock) {
    this.ladders = ladders;
    this.casebook = casebook;
    this.board = board;
    this.addressing = addressing;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  StepView fire(FireRung command) {
    ladders.lock();
    if ((command.hazardId() == null) == (command.listingId() == null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "hazardId");
    }
    Authority authority = Authority.of(CurrentCaller.get());
    return command.hazardId() != null ? hazard(command, authority) : listing(command, authority);
  }

  /** For what is late the cause is its lateness, so that age doesn't fire the rung once more. */
  private StepView hazard(FireRung command, Authority authority) {
    CaseFacts hazard = casebook.require(command.hazardId());
    Ladder.Placed placed = rung(command, authority);
    if (!hazard.open()) {
      throw Problem.of(EscalationError.ESCALATION_CAUSE_ENDED);
    }
    Cause cause =
        hazard.overdue(today())
            ? Escalator.causeOf(hazard)
            : new Cause(CauseKind.MANUAL, hazard.id(), generation(hazard.deadline()));
    StepSubject subject = StepSubject.of(hazard);
    Addressee addressee = addressing.of(placed.rung().addressee(), authority, subject);
    return book.fire(cause, authority, placed, subject, addressee, command.reason().strip());
  }

  private StepView listing(FireRung command, Authority authority) {
    ListingFacts listing = board.require(command.listingId());
    Ladder.Placed placed = rung(command, authority);
    if (!listing.authority().equals(authority)) {
      throw Problem.of(HazardError.NOT_THE_AUTHORITY);
    }
    if (!listing.running()) {
      throw Problem.of(EscalationError.ESCALATION_CAUSE_ENDED);
    }
    Cause cause =
        listing.overdue(today())
            ? Escalator.causeOf(listing)
            : new Cause(CauseKind.MANUAL, listing.id(), generation(listing.deadline()));
    StepSubject subject = StepSubject.of(listing);
    Addressee addressee = addressing.of(placed.rung().addressee(), listing, subject);
    return book.fire(cause, authority, placed, subject, addressee, command.reason().strip());
  }

  private Ladder.Placed rung(FireRung command, Authority authority) {
    return ladders
        .of(authority)
        .inUse(command.rung())
        .orElseThrow(() -> Problem.ofField(EscalationError.RUNG_UNKNOWN, "rung", command.rung()));
  }

  private static String generation(LocalDate deadline) {
    return deadline == null ? "-" : deadline.toString();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
