package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Lets visits, look-backs and ratings go where their enterprise goes. */
@ApplicationScoped
class ExpertFollower {
  private final EnterpriseRows rows;
  private final ExpertVisits visits;
  private final LookBacks lookBacks;
  private final RatingDesk.Ratings ratings;
  private final ExpertEvents events;

  ExpertFollower(
      EnterpriseRows rows,
      ExpertVisits visits,
      LookBacks lookBacks,
      RatingDesk.Ratings ratings,
      ExpertEvents events) {
    this.rows = rows;
    this.visits = visits;
    this.lookBacks = lookBacks;
    this.ratings = ratings;
    this.events = events;
  }

  /** How many rows went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count =
        rows.move(ExpertVisit.class, enterprise, Kept.NAME)
            + rows.move(LookBack.class, enterprise, Kept.NAME)
            + rows.move(EngagementRating.class, enterprise);
    if (count > 0) {
      rows.record("expert", enterprise, new Followed(count));
    }
    if (count > 0 && followed.moved()) {
      UUID id = enterprise.id();
      events.moved(
          visits.list("enterpriseId", id),
          lookBacks.list("enterpriseId", id),
          ratings.list("enterpriseId", id));
    }
  }
}
