package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets visits, look-backs and ratings go where their enterprise goes. */
@ApplicationScoped
class ExpertFollower {
  private final EntityManager entityManager;
  private final AuditTrail audit;
  private final ExpertVisits visits;
  private final LookBacks lookBacks;
  private final RatingDesk.Ratings ratings;
  private final ExpertEvents events;

  ExpertFollower(
      EntityManager entityManager,
      AuditTrail audit,
      ExpertVisits visits,
      LookBacks lookBacks,
      RatingDesk.Ratings ratings,
      ExpertEvents events) {
    this.entityManager = entityManager;
    this.audit = audit;
    this.visits = visits;
    this.lookBacks = lookBacks;
    this.ratings = ratings;
    this.events = events;
  }

  /** How many rows went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int rows =
        update("ExpertVisit", ", r.enterpriseName = :name", enterprise)
            + update("LookBack", ", r.enterpriseName = :name", enterprise)
            + update("EngagementRating", "", enterprise);
    if (rows > 0) {
      audit.record(
          "expert.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          enterprise.place().code(),
          null,
          new Followed(rows));
    }
    if (rows > 0 && followed.moved()) {
      UUID id = enterprise.id();
      events.moved(
          visits.list("enterpriseId", id),
          lookBacks.list("enterpriseId", id),
          ratings.list("enterpriseId", id));
    }
  }

  private int update(String entity, String more, ListedEnterprise enterprise) {
    Place place = enterprise.place();
    var update =
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
