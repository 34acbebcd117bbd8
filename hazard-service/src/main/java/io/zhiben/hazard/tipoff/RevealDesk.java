package io.zhiben.hazard.tipoff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.tipoff.TipOffCommands.AskReveal;
import io.zhiben.hazard.tipoff.TipOffCommands.DecideReveal;
import io.zhiben.hazard.tipoff.TipOffCommands.Identity;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Shows who sent a tip-off: one person asks with a reason, another grants, the first sees it once.
 * Each of it is in the audit trail, and so is every attempt that was refused; the identity itself
 * is nowhere but in the one answer.
 */
@ApplicationScoped
class RevealDesk {
  private static final String ENTITY = "TipOffReveal";

  private final TipOffs tipOffs;
  private final Reveals reveals;
  private final Vault vault;
  private final TermsBook terms;
  private final AuditTrail audit;
  private final Clock clock;

  RevealDesk(
      TipOffs tipOffs,
      Reveals reveals,
      Vault vault,
      TermsBook terms,
      AuditTrail audit,
      Clock clock) {
    this.tipOffs = tipOffs;
    this.reveals = reveals;
    this.vault = vault;
    this.terms = terms;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who it was, shown this once. */
  record Revealed(String name, String phone, List<String> others) {
    @Override
    public String toString() {
      return "Revealed";
    }
  }

  @Transactional
  RevealView ask(UUID id, AskReveal command) {
    CustodyDesk.requireNobodyNamed(command.reason(), "reason");
    TipOff tipOff = tipOffs.require(id);
    if (!tipOff.named()) {
      throw Problem.of(TipOffError.NOTHING_TO_REVEAL);
    }
    Instant now = clock.instant();
    reveals
        .openOf(id)
        .ifPresent(open -> {
          open.expire(now);
          reveals.flush();
        });
    if (reveals.openOf(id).isPresent()) {
      throw Problem.of(TipOffError.REVEAL_PENDING);
    }
    String me = CurrentCaller.get().subject();
    Reveal reveal = new Reveal(id, command.reason().strip(), me, now);
    reveals.persist(reveal);
    RevealView view = reveal.view(me, clock.instant());
    audit.record("tip-off.ask-reveal", ENTITY, reveal.id(), tipOff.place().code(), null, view);
    return view;
  }

  /** Requests of a tip-off, for those who decide on them. */
  @Transactional
  List<RevealView> of(UUID id) {
    tipOffs.require(id);
    return reveals.of(id, clock.instant());
  }

  RevealView decide(UUID id, UUID revealId, DecideReveal command) {
    CustodyDesk.requireNobodyNamed(command.reason(), "reason");
    return watched(
        id,
        revealId,
        "decide",
        () -> {
          TipOff tipOff = tipOffs.require(id);
          Reveal reveal = reveals.require(id, revealId);
          String me = CurrentCaller.get().subject();
          RevealView before = reveal.view(me, clock.instant());
          Instant now = clock.instant();
          reveal.decide(
              command.granted(),
              command.reason().strip(),
              me,
              now,
              now.plus(Duration.ofMinutes(terms.of(tipOff.place()).revealMinutes())));
          reveals.flush();
          RevealView after = reveal.view(me, clock.instant());
          audit.record(
              command.granted() ? "tip-off.grant-reveal" : "tip-off.refuse-reveal",
              ENTITY,
              revealId,
              tipOff.place().code(),
              before,
              after);
          return after;
        });
  }

  Revealed show(UUID id, UUID revealId) {
    return watched(
        id,
        revealId,
        "show",
        () -> {
          TipOff tipOff = tipOffs.require(id);
          Reveal reveal = reveals.require(id, revealId);
          reveal.show(CurrentCaller.get().subject(), clock.instant());
          reveals.flush();
          Identity identity =
              vault.identityOf(tipOff).orElseThrow(() -> Problem.of(TipOffError.NOTHING_TO_REVEAL));
          audit.record(
              "tip-off.reveal",
              ENTITY,
              revealId,
              tipOff.place().code(),
              null,
              reveal.view(CurrentCaller.get().subject(), clock.instant()));
          return new Revealed(identity.name(), identity.phone(), identity.others());
        });
  }

  /** A refused attempt leaves its row though the attempt itself is undone. */
  private <T> T watched(UUID id, UUID revealId, String what, Callable<T> attempt) {
    try {
      return QuarkusTransaction.requiringNew().call(attempt);
    } catch (Problem refused) {
      QuarkusTransaction.requiringNew()
          .run(() ->
              tipOffs
                  .findByIdOptional(id)
                  .ifPresent(reached ->
                      audit.record(
                          "tip-off.reveal-attempt-refused",
                          ENTITY,
                          revealId,
                          reached.place().code(),
                          null,
                          new Attempt(what, refused.code().name()))));
      throw refused;
    }
  }

  /** What was tried and why it was refused. */
  record Attempt(String what, String code) {}
}
