package io.zhiben.hazard.enforcement;

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
 * Lets the cases of an enterprise go where it goes, by one statement bounded to the enterprise.
 * Their versions grow, so that nobody who read one before writes the old place back; the neighbours
 * hear of those that moved.
 */
@ApplicationScoped
class CaseFollower {
  private final EntityManager entityManager;
  private final EnforcementCases cases;
  private final AuditTrail audit;
  private final Outbox outbox;

  CaseFollower(
      EntityManager entityManager, EnforcementCases cases, AuditTrail audit, Outbox outbox) {
    this.entityManager = entityManager;
    this.cases = cases;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** How many went with the enterprise. */
  record Followed(int cases) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = update(enterprise);
    if (count == 0) {
      return;
    }
    audit.record(
        "enforcement-case.follow-enterprise",
        "Enterprise",
        enterprise.id(),
        enterprise.place().code(),
        null,
        new Followed(count));
    if (followed.moved()) {
      outbox.appendAll(
          EventType.ENFORCEMENT_CASE_MOVED,
          cases.list("enterpriseId", enterprise.id()).stream().map(CaseLog::stateOf).toList());
    }
  }

  private int update(ListedEnterprise enterprise) {
    Place place = enterprise.place();
    return entityManager
        .createQuery(
            "update versioned EnforcementCase i set i.place.code = :code, i.place.cityCode = :city,"
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
  }
}
