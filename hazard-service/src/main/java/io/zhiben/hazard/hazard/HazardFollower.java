package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.tally.TallyChanges;
import io.zhiben.hazard.tally.TallyKey;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the hazards of an enterprise go where it goes, by one statement bounded to the enterprise.
 * Their versions grow, so that nobody who read one before writes the old place back; the neighbours
 * hear of those that moved.
 */
@ApplicationScoped
class HazardFollower {
  private final EntityManager entityManager;
  private final Hazards hazards;
  private final EnterpriseRows rows;
  private final Outbox outbox;
  private final TallyChanges tally;
  private final Clock clock;

  HazardFollower(
      EntityManager entityManager,
      Hazards hazards,
      EnterpriseRows rows,
      Outbox outbox,
      TallyChanges tally,
      Clock clock) {
    this.entityManager = entityManager;
    this.hazards = hazards;
    this.rows = rows;
    this.outbox = outbox;
    this.tally = tally;
    this.clock = clock;
  }

  /** How many went with the enterprise. */
  record Followed(int hazards) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Map<TallyKey, Integer> moves = followed.moved() ? moves(enterprise) : Map.of();
    if (followed.moved()) {
      keepFormer(enterprise);
    }
    int count = rows.move(Hazard.class, enterprise, Kept.NAME, Kept.DOMAIN);
    if (count == 0) {
      return;
    }
    tally.write(moves);
    rows.record("hazard", enterprise, new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.HAZARD_MOVED,
          hazards.list("enterpriseId", enterprise.id()).stream()
              .map(HazardEvents::stateOf)
              .toList());
    }
  }

  /** They are read again below, when they have gone. */
  private void keepFormer(ListedEnterprise enterprise) {
    LocalDate today = LocalDate.now(clock);
    List<Hazard> staying = hazards.list("enterpriseId", enterprise.id());
    staying.forEach(hazard -> hazard.keepBeforeMove(today));
    entityManager.flush();
    staying.forEach(entityManager::detach);
  }

  /** What the numbers of the old place lose and those of the new one get. */
  private Map<TallyKey, Integer> moves(ListedEnterprise enterprise) {
    Map<TallyKey, Integer> moves = new HashMap<>();
    entityManager
        .createQuery(
            "select e.place, e.state, e.level, e.deadlineOrder, count(e) from Hazard e"
                + " where e.enterpriseId = :id"
                + " group by e.place, e.state, e.level, e.deadlineOrder",
            Object[].class)
        .setParameter("id", enterprise.id())
        .getResultList()
        .forEach(row -> {
          LifecycleState state = (LifecycleState) row[1];
          TallyKey before =
              Hazard.tallyKey((Place) row[0], state, (Level) row[2], (LocalDate) row[3]);
          int amount = Math.toIntExact((Long) row[4]);
          moves.merge(before, -amount, Integer::sum);
          moves.merge(before.at(enterprise.place()), amount, Integer::sum);
        });
    return moves;
  }
}
