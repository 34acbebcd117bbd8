package io.zhiben.hazard.internalreport;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Lets an enterprise's scheme and its reports go where it goes. */
@ApplicationScoped
class InternalFollower {
  private final EntityManager entities;
  private final AuditTrail audit;

  InternalFollower(EntityManager entities, AuditTrail audit) {
    this.entities = entities;
    this.audit = audit;
  }

  /** How many rows went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int rows =
        update("Scheme", "", enterprise).executeUpdate()
            + update("InternalReport", ", r.enterpriseName = :name", enterprise)
                .setParameter("name", enterprise.name())
                .executeUpdate();
    if (rows > 0) {
      audit.record(
          "internal-report.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          enterprise.place().code(),
          null,
          new Followed(rows));
    }
  }

  private Query update(String entity, String more, ListedEnterprise enterprise) {
    Place place = enterprise.place();
    return entities
        .createQuery(
            "update versioned "
                + entity
                + " r set r.place.code = :code, r.place.cityCode = :city,"
                + " r.place.districtCode = :district, r.place.townCode = :town,"
                + " r.enterpriseCode = :enterpriseCode"
                + more
                + " where r.enterpriseId = :id")
        .setParameter("code", place.code())
        .setParameter("city", place.cityCode())
        .setParameter("district", place.districtCode())
        .setParameter("town", place.townCode())
        .setParameter("enterpriseCode", enterprise.code())
        .setParameter("id", enterprise.id());
  }
}
