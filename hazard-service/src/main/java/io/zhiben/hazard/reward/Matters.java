package io.zhiben.hazard.reward;

import io.zhiben.hazard.enforcement.Fines;
import io.zhiben.hazard.tipoff.RewardableTipOffs;
import io.zhiben.hazard.tipoff.RewardableTipOffs.Rewardable;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Looks which tip-offs and rewards are on one matter. It looks beyond the caller's place, because
 * the district and the town may each have heard of it; only numbers are told.
 */
@ApplicationScoped
class Matters {
  private final RewardableTipOffs tipOffs;
  private final Fines fines;
  private final EntityManager entities;
  private final Database database;

  Matters(RewardableTipOffs tipOffs, Fines fines, EntityManager entities, Database database) {
    this.tipOffs = tipOffs;
    this.fines = fines;
    this.entities = entities;
    this.database = database;
  }

  /** As it stands now. */
  Matter of(Rewardable tipOff, RewardRule rule) {
    return tipOff.hazardId() == null
        ? Matter.alone(rule)
        : CurrentCaller.callAs(Caller.system(), () -> matter(tipOff, rule, hazards(tipOff, rule)));
  }

  /** As it stays until the transaction ends, so that two proposals see one another. */
  Matter held(Rewardable tipOff, RewardRule rule) {
    if (tipOff.hazardId() == null) {
      return Matter.alone(rule);
    }
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          Set<UUID> hazards = hazards(tipOff, rule);
          // plain SQL: Hibernate's "for update of" is not in MariaDB's language; always in the
          // same order, so that two of them don't wait for each other
          for (UUID hazard : hazards) {
            database.query("select 1 from hazard where id = ? for update", row -> 1, hazard);
          }
          return matter(tipOff, rule, hazards);
        });
  }

  /** A fine is one for all hazards of its case. */
  private Set<UUID> hazards(Rewardable tipOff, RewardRule rule) {
    Set<UUID> hazards = new TreeSet<>();
    hazards.add(tipOff.hazardId());
    if (rule.kind() == RewardRule.Kind.SHARE) {
      hazards.addAll(fines.sharing(tipOff.hazardId()));
    }
    return hazards;
  }

  private Matter matter(Rewardable tipOff, RewardRule rule, Set<UUID> hazards) {
    List<UUID> valid = tipOffs.validOn(hazards);
    Object[] others =
        entities
            .createQuery(
                "select count(r), coalesce(sum(r.baseFen), 0) from Reward r"
                    + " where r.hazardId in :hazards and r.tipOffId <> :self and r.state <> :rejected",
                Object[].class)
            .setParameter("hazards", hazards)
            .setParameter("self", tipOff.id())
            .setParameter("rejected", RewardState.REJECTED)
            .getSingleResult();
    return new Matter(
        rule.shared(),
        valid.isEmpty() || valid.getFirst().equals(tipOff.id()),
        Math.max(valid.size(), 1),
        (Long) others[0],
        ((Number) others[1]).longValue());
  }
}
