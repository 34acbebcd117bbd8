package io.zhiben.hazard.rectification;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the rows of an enterprise go where it goes, by one statement bounded to it. */
@ApplicationScoped
class LedgerFollower {
  private final EntityManager entityManager;
  private final AuditTrail audit;
  private final LedgerRows rows;
  private final RowBook book;

  LedgerFollower(EntityManager entityManager, AuditTrail audit, LedgerRows rows, RowBook book) {
    this.entityManager = entityManager;
    this.audit = audit;
    this.rows = rows;
    this.book = book;
  }

  /** How many went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    Place place = enterprise.place();
    int count =
        entityManager
            .createQuery(
                "update versioned LedgerRow r set r.place.code = :code, r.place.cityCode = :city,"
                    + " r.place.districtCode = :district, r.place.townCode = :town,"
                    + " r.enterpriseCode = :enterpriseCode, r.objectName = :name"
                    + " where r.enterpriseId = :id")
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
          "ledger-row.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          place.code(),
          null,
          new Followed(count));
    }
    if (count > 0 && followed.moved()) {
      book.moved(rows.list("enterpriseId", enterprise.id()));
    }
  }
}
