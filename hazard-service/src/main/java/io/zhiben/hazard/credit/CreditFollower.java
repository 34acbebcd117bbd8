package io.zhiben.hazard.credit;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the credit records of an enterprise go where it goes, by one statement bounded to it. */
@ApplicationScoped
class CreditFollower {
  private final EntityManager entities;
  private final Credits credits;
  private final AuditTrail audit;
  private final Outbox outbox;

  CreditFollower(EntityManager entities, Credits credits, AuditTrail audit, Outbox outbox) {
    this.entities = entities;
    this.credits = credits;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int credits) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entities
            .createQuery(
                "update versioned CreditRecord i set i.place.code = :code, i.place.cityCode = :city,"
                    + " i.place.districtCode = :district, i.place.townCode = :town,"
                    + " i.enterpriseCode = :enterpriseCode, i.enterpriseName = :name"
                    + " where i.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", enterprise.code())
            .setParameter("name", enterprise.name())
            .setParameter("id", enterprise.id())
            .executeUpdate();
    if (count > 0) {
      audit.record(
          "credit.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
    if (count > 0 && followed.moved()) {
      outbox.appendAll(
          EventType.CREDIT_RECORD_MOVED,
          credits.list("enterpriseId", enterprise.id()).stream().map(CreditRecord::told).toList());
    }
  }
}
