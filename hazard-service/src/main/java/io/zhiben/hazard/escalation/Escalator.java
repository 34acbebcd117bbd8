package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.hazard.listing.ListingFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Fires the rungs that what is late has reached, each once a level and cause. Whoever fires holds
 * the ladder's lock, and a unique key stands behind it.
 */
@ApplicationScoped
class Escalator {
  private final LadderBook ladders;
  private final EscalationSteps steps;
  private final Addressing addressing;
  private final StepLog log;

  Escalator(LadderBook ladders, EscalationSteps steps, Addressing addressing, StepLog log) {
    this.ladders = ladders;
    this.steps = steps;
    this.addressing = addressing;
    this.log = log;
  }

  /** What makes a step the same one. */
  private record Key(Cause cause, SupervisionLevel level, String rung) {
    static Key of(EscalationStep step) {
      return new Key(step.cause(), step.authority().level(), step.rung());
    }
  }

  /**
   * Begins a transaction that may fire rungs, before it reads anything: what it reads then is what
   * the one before it left.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void begin() {
    ladders.lock();
  }

  /** Those that are late on that day; how many rungs were fired. */
  @Transactional(Transactional.TxType.MANDATORY)
  int hazards(List<CaseFacts> late, LocalDate today) {
    Map<Key, EscalationStep> known = known(late.stream().map(CaseFacts::id).toList());
    Map<Authority, Ladder> held = new HashMap<>();
    int fired = 0;
    for (CaseFacts hazard : late) {
      StepSubject subject = StepSubject.of(hazard);
      Cause cause = causeOf(hazard);
      for (SupervisionLevel level : SupervisionLevel.values()) {
        String code = Authority.codeAt(level, hazard.place());
        if (code == null) {
          continue;
        }
        Authority authority = new Authority(level, code);
        List<Ladder.Placed> rungs =
            held.computeIfAbsent(authority, ladders::of)
                .firing(RungTrigger.OVERDUE, hazard.level(), lateDays(hazard.deadline(), today));
        fired +=
            fire(
                rungs,
                new Occasion(cause, authority, subject, today),
                known,
                kind -> addressing.of(kind, authority, subject));
      }
    }
    return fired;
  }

  /** Those that are late on that day; how many rungs were fired. */
  @Transactional(Transactional.TxType.MANDATORY)
  int listings(List<ListingFacts> late, LocalDate today) {
    Map<Key, EscalationStep> known = known(late.stream().map(ListingFacts::id).toList());
    int fired = 0;
    for (ListingFacts listing : late) {
      StepSubject subject = StepSubject.of(listing);
      List<Ladder.Placed> rungs =
          ladders
              .of(listing.authority())
              .firing(RungTrigger.LISTING_OVERDUE, null, lateDays(listing.deadline(), today));
      fired +=
          fire(
              rungs,
              new Occasion(causeOf(listing), listing.authority(), subject, today),
              known,
              kind -> addressing.of(kind, listing, subject));
    }
    return fired;
  }

  static Cause causeOf(CaseFacts hazard) {
    return new Cause(CauseKind.HAZARD_OVERDUE, hazard.id(), hazard.deadline().toString());
  }

  static Cause causeOf(ListingFacts listing) {
    return new Cause(CauseKind.LISTING_OVERDUE, listing.id(), listing.deadline().toString());
  }

  private record Occasion(Cause cause, Authority authority, StepSubject subject, LocalDate today) {}

  private int fire(
      List<Ladder.Placed> rungs,
      Occasion occasion,
      Map<Key, EscalationStep> known,
      Function<AddresseeKind, Addressee> addressee) {
    int fired = 0;
    for (Ladder.Placed placed : rungs) {
      Key key = new Key(occasion.cause(), occasion.authority().level(), placed.rung().code());
      EscalationStep before = known.get(key);
      if (before == null) {
        EscalationStep step =
            new EscalationStep(
                occasion.cause(),
                occasion.authority(),
                placed,
                occasion.subject(),
                addressee.apply(placed.rung().addressee()),
                occasion.today(),
                null);
        steps.persist(step);
        log.write(StepHappening.DUE, step, null);
        fired++;
      } else if (before.endedOn() != null) {
        StepLog.Facts facts = StepLog.Facts.of(before);
        before.resume();
        steps.flush();
        log.write(StepHappening.RESUME, before, facts);
      }
    }
    return fired;
  }

  private Map<Key, EscalationStep> known(Collection<UUID> causes) {
    Map<Key, EscalationStep> known = new HashMap<>();
    steps.about(causes).forEach(step -> known.put(Key.of(step), step));
    return known;
  }

  private static long lateDays(LocalDate deadline, LocalDate today) {
    return ChronoUnit.DAYS.between(deadline, today);
  }
}
