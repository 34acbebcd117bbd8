package io.zhiben.hazard.expert;

import io.zhiben.contracts.event.EngagementRatingState;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.ExpertVisitState;
import io.zhiben.hazard.expert.ExpertEnums.OpinionDecision;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells the neighbours in codes, days and numbers. What was written and who wrote it stays here; of
 * experts not even the code is told.
 */
@ApplicationScoped
class ExpertEvents {
  private final Outbox outbox;
  private final EngagementBook.EngagedEnterprises enterprises;
  private final VisitFile file;
  private final Clock clock;

  ExpertEvents(
      Outbox outbox, EngagementBook.EngagedEnterprises enterprises, VisitFile file, Clock clock) {
    this.outbox = outbox;
    this.enterprises = enterprises;
    this.file = file;
    this.clock = clock;
  }

  void tell(EventType type, Engagement engagement) {
    outbox.append(type, () -> stateOf(engagement));
  }

  void tell(EventType type, EngagementRating rating) {
    outbox.append(type, () -> stateOf(rating));
  }

  void tell(EventType type, ExpertVisit visit) {
    outbox.append(type, () -> stateOf(visit));
  }

  void tell(EventType type, LookBack lookBack) {
    outbox.append(type, () -> lookBack.told(clock.getZone()));
  }

  /** All that went to another place with their enterprise. */
  void moved(List<ExpertVisit> visits, List<LookBack> lookBacks, List<EngagementRating> ratings) {
    outbox.appendAll(EventType.EXPERT_VISIT_MOVED, visits.stream().map(this::stateOf).toList());
    outbox.appendAll(
        EventType.LOOK_BACK_MOVED,
        lookBacks.stream().map(one -> one.told(clock.getZone())).toList());
    outbox.appendAll(
        EventType.ENGAGEMENT_RATING_CHANGED, ratings.stream().map(this::stateOf).toList());
  }

  private io.zhiben.contracts.event.EngagementState stateOf(Engagement one) {
    List<EngagedEnterprise> engaged = enterprises.of(one.id());
    return new io.zhiben.contracts.event.EngagementState(
        one.id(),
        one.version(),
        one.place().ancestry(),
        one.number(),
        one.purpose().name(),
        one.provider().kind().name(),
        one.agencyCode(),
        one.state().name(),
        one.firstDay(),
        one.lastDay(),
        one.plannedVisits(),
        engaged.size(),
        (int) engaged.stream().filter(EngagedEnterprise::keyObject).count(),
        day(one.closedAt()));
  }

  private EngagementRatingState stateOf(EngagementRating one) {
    return new EngagementRatingState(
        one.id(),
        one.version(),
        one.place().ancestry(),
        one.engagementId(),
        one.enterpriseId(),
        one.provider().kind().name(),
        one.agencyCode(),
        one.rater().name(),
        one.points(),
        one.maxPoints(),
        one.superseded(),
        day(one.ratedAt()));
  }

  private ExpertVisitState stateOf(ExpertVisit one) {
    VisitReport report = file.reports(one.id()).getLast();
    List<VisitOpinion> opinions = file.opinions(one.id(), one.reportNo());
    return new ExpertVisitState(
        one.id(),
        one.version(),
        one.place().ancestry(),
        one.enterpriseId(),
        one.number(),
        one.engagementId(),
        one.purpose().name(),
        one.provider().kind().name(),
        one.agencyCode(),
        enterprises.isKeyObject(one.engagementId(), one.enterpriseId()),
        one.visitedOn(),
        one.mode().name(),
        one.inspectionId(),
        one.state().name(),
        report.explainedSets(),
        report.attendees(),
        opinions.size(),
        one.decided(),
        (int) opinions.stream().filter(o -> o.decision() == OpinionDecision.ADOPTED).count(),
        day(one.acceptedAt()));
  }

  private LocalDate day(Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
  }
}
