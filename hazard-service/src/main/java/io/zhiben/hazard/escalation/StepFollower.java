package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Lets what was fired about an enterprise go where it goes; who fired it, and to whom it was
 * issued, stays.
 */
@ApplicationScoped
class StepFollower {
  private final EntityManager entityManager;
  private final EscalationSteps steps;
  private final AuditTrail audit;
  private final Outbox outbox;

  StepFollower(
      EntityManager entityManager, EscalationSteps steps, AuditTrail audit, Outbox outbox) {
    this.entityManager = entityManager;
    this.steps = steps;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int steps) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entityManager
            .createQuery(
                "update versioned EscalationStep e set e.place.code = :code,"
                    + " e.place.cityCode = :city, e.place.districtCode = :district,"
                    + " e.place.townCode = :town, e.enterpriseCode = :enterpriseCode,"
                    + " e.enterpriseName = :name where e.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", enterprise.code())
            .setParameter("name", enterprise.name())
            .setParameter("id", enterprise.id())
            .executeUpdate();
    if (count == 0) {
      return;
    }
    audit.record(
        "escalation.follow-enterprise",
        "Enterprise",
        enterprise.id(),
        place.code(),
        null,
        new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.ESCALATION_MOVED,
          steps.list("enterpriseId", enterprise.id()).stream().map(StepLog::stateOf).toList());
    }
  }
}
