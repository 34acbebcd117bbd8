package io.zhiben.hazard.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.expert.ExpertCommands.MakeEngagement;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes engagements down, with their numbers, enterprises and audit rows. */
@ApplicationScoped
class EngagementBook {
  private final Engagements engagements;
  private final EngagedEnterprises enterprises;
  private final NumberSeries series;
  private final AuditTrail audit;
  private final EngagementViews views;
  private final ExpertEvents events;
  private final Clock clock;

  EngagementBook(
      Engagements engagements,
      EngagedEnterprises enterprises,
      NumberSeries series,
      AuditTrail audit,
      EngagementViews views,
      ExpertEvents events,
      Clock clock) {
    this.engagements = engagements;
    this.enterprises = enterprises;
    this.series = series;
    this.audit = audit;
    this.views = views;
    this.events = events;
    this.clock = clock;
  }

  /** The enterprises of engagements that were reached. */
  @ApplicationScoped
  static class EngagedEnterprises implements PanacheRepositoryBase<EngagedEnterprise, UUID> {
    boolean has(UUID engagementId, UUID enterpriseId) {
      return count("engagementId = ?1 and enterpriseId = ?2", engagementId, enterpriseId) > 0;
    }

    boolean isKeyObject(UUID engagementId, UUID enterpriseId) {
      return count(
              "engagementId = ?1 and enterpriseId = ?2 and keyObject = true",
              engagementId,
              enterpriseId)
          > 0;
    }

    List<EngagedEnterprise> of(UUID engagementId) {
      return list("engagementId = ?1 order by id", engagementId);
    }
  }

  Engagement require(UUID id) {
    return engagements.require(id);
  }

  EngagementView open(
      Place place, MakeEngagement command, Provider provider, List<ListedEnterprise> engaged) {
    String number = series.take(NumberSeries.Kind.ENGAGEMENT, place, 1).getFirst();
    Engagement engagement = new Engagement(place, number, command, provider);
    engagement.madeBy(CurrentCaller.get().subject(), clock.instant());
    engagements.persist(engagement);
    for (int i = 0; i < engaged.size(); i++) {
      boolean key = command.enterprises().get(i).keyObject();
      enterprises.persist(new EngagedEnterprise(engagement.id(), engaged.get(i), key));
    }
    engagements.flush();
    EngagementView made = views.of(engagement);
    audit.record("engagement.make", "Engagement", engagement.id(), place.code(), null, made);
    events.tell(EventType.ENGAGEMENT_MADE, engagement);
    return made;
  }

  EngagementView close(Engagement engagement, String reason) {
    EngagementView before = views.of(engagement);
    engagement.close(reason, CurrentCaller.get().subject(), clock.instant());
    engagements.flush();
    EngagementView after = views.of(engagement);
    audit.record(
        "engagement.close",
        "Engagement",
        engagement.id(),
        engagement.place().code(),
        before,
        after);
    events.tell(EventType.ENGAGEMENT_CLOSED, engagement);
    return after;
  }
}
