package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.tally.TallyChanges;
import io.zhiben.hazard.tally.TallyKey;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
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
  private final AuditTrail audit;
  private final Outbox outbox;
  private final TallyChanges tally;

  HazardFollower(
      EntityManager entityManager,
      Hazards hazards,
      AuditTrail audit,
      Outbox outbox,
      TallyChanges tally) {
    this.entityManager = entityManager;
    this.hazards = hazards;
    this.audit = audit;
    this.outbox = outbox;
    this.tally = tally;
  }

  /** How many went with the enterprise. */
  record Followed(int hazards) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Map<TallyKey, Integer> moves = followed.moved() ? moves(enterprise) : Map.of();
    int count = update(enterprise);
    if (count == 0) {
      return;
    }
    tally.write(moves);
    audit.record(
        "hazard.follow-enterprise",
        "Enterprise",
        enterprise.id(),
        enterprise.place().code(),
        null,
        new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.HAZARD_MOVED,
          hazards.list("enterpriseId", enterprise.id()).stream()
              .map(HazardEvents::stateOf)
              .toList());
    }
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

  private int update(ListedEnterprise enterprise) {
    Place place = enterprise.place();
    return entityManager
        .createQuery(
            "update versioned Hazard h set h.place.code = :code, h.place.cityCode = :city,"
                + " h.place.districtCode = :district, h.place.townCode = :town,"
                + " h.enterpriseCode = :enterpriseCode, h.enterpriseName = :name,"
                + " h.domainCode = :domain where h.enterpriseId = :id")
        .setParameter("code", place.code())
        .setParameter("city", place.cityCode())
        .setParameter("district", place.districtCode())
        .setParameter("town", place.townCode())
        .setParameter("enterpriseCode", enterprise.code())
        .setParameter("name", enterprise.name())
        .setParameter("domain", enterprise.domainCode())
        .setParameter("id", enterprise.id())
        .executeUpdate();
  }
}
