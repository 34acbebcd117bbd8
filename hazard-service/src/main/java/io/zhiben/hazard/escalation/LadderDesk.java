package io.zhiben.hazard.escalation;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.escalation.LadderBook.Held;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows and changes the ladder of the caller's own place. */
@ApplicationScoped
class LadderDesk {
  private final LadderBook book;
  private final Preconditions preconditions;
  private final AuditTrail audit;

  LadderDesk(LadderBook book, Preconditions preconditions, AuditTrail audit) {
    this.book = book;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  /**
   * @param version 0 while the place has none of its own
   * @param own false for the ladder that comes with the suite
   * @param mayChange whether the caller may change it
   */
  record LadderView(
      SupervisionLevel level, long version, boolean own, boolean mayChange, List<Rung> rungs) {}

  @Transactional
  LadderView read() {
    return view(Authority.of(CurrentCaller.get()));
  }

  @Transactional
  LadderView change(Ladder ladder) {
    Authority authority = Authority.of(CurrentCaller.get());
    ladder.check();
    Held before = book.heldBy(authority);
    preconditions.requireMatch(before.version());
    if (!book.put(authority, before, ladder)) {
      throw Problem.of(CommonError.STALE_VERSION);
    }
    audit.record(
        "escalation-ladder.change",
        "EscalationLadder",
        authority.code(),
        authority.code(),
        before.ladder(),
        ladder);
    return view(authority);
  }

  private LadderView view(Authority authority) {
    Held held = book.heldBy(authority);
    return new LadderView(
        authority.level(),
        held.version(),
        held.own(),
        CurrentCaller.get().may(Right.SUPERVISION_RULES_WRITE),
        held.ladder().rungs());
  }
}
