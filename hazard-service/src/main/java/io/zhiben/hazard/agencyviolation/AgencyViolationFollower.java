package io.zhiben.hazard.agencyviolation;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets what was found about an enterprise's report go where the enterprise goes. */
@ApplicationScoped
class AgencyViolationFollower {
  private final EntityManager entities;
  private final AuditTrail audit;

  AgencyViolationFollower(EntityManager entities, AuditTrail audit) {
    this.entities = entities;
    this.audit = audit;
  }

  /** How many rows went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int rows =
        entities
            .createQuery(
                "update versioned AgencyViolation r set r.place.code = :code,"
                    + " r.place.cityCode = :city, r.place.districtCode = :district,"
                    + " r.place.townCode = :town, r.enterpriseName = :name"
                    + " where r.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("name", enterprise.name())
            .setParameter("id", enterprise.id())
            .executeUpdate();
    if (rows > 0) {
      audit.record(
          "agency-violation.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(rows));
    }
  }
}
