package io.zhiben.hazard.auditround;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Lets units, problems and receipts of an enterprise go where it goes. */
@ApplicationScoped
class AuditFollower {
  private static final String NAMED = ", r.unitCode = :enterpriseCode, r.unitName = :name";

  private final EntityManager entityManager;
  private final AuditTrail audit;

  AuditFollower(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** How many rows went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int rows =
        update("AuditUnit", NAMED, enterprise)
            + update("NoticeReceipt", NAMED, enterprise)
            + update("AuditProblem", "", enterprise);
    if (rows > 0) {
      audit.record(
          "audit-round.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          enterprise.place().code(),
          null,
          new Followed(rows));
    }
  }

  private int update(String entity, String more, ListedEnterprise enterprise) {
    Place place = enterprise.place();
    Query update =
        entityManager
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
    if (!more.isEmpty()) {
      update.setParameter("name", enterprise.name());
    }
    return update.executeUpdate();
  }
}
