package io.zhiben.hazard.expert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.expert.EngagementRating.ScoreSheet;
import io.zhiben.hazard.expert.ExpertCommands.CriterionScore;
import io.zhiben.hazard.expert.ExpertCommands.RateEngagement;
import io.zhiben.hazard.expert.ExpertEnums.Rater;
import io.zhiben.hazard.expert.ExpertRules.RatingCriterion;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rates services by the tenant's criteria, and keeps every rating that was given. */
@ApplicationScoped
class RatingDesk {
  private static final TypeReference<List<RatedCriterion>> RATED = new TypeReference<>() {};

  @Inject Engagements engagements;
  @Inject ExpertVisits visits;
  @Inject Ratings ratings;
  @Inject ExpertRuleBook rules;
  @Inject ExpertEvents events;
  @Inject Database database;
  @Inject AuditTrail audit;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  /** The ratings within the caller's scope. */
  @ApplicationScoped
  static class Ratings implements PanacheRepositoryBase<EngagementRating, UUID> {}

  /** A criterion as it was when it was rated by, with what was given. */
  record RatedCriterion(String code, String title, int points, int maxPoints) {}

  /**
   * One rating.
   *
   * @param enterpriseId the enterprise that rates; null for the office
   * @param rule the rules that gave the criteria, with their version
   * @param superseded a later one by the same side counts instead
   */
  record RatingView(
      UUID id,
      Rater rater,
      UUID enterpriseId,
      String rule,
      int points,
      int maxPoints,
      List<RatedCriterion> scores,
      String remark,
      boolean superseded,
      Instant ratedAt) {}

  @Transactional
  RatingView byOffice(UUID engagementId, RateEngagement command) {
    Engagement engagement = engagements.require(engagementId);
    if (visits.count("engagementId = ?1 and state = ?2", engagementId, VisitState.ACCEPTED) == 0) {
      throw Problem.of(ExpertError.RATING_WITHOUT_VISIT);
    }
    ScoreSheet sheet = sheetOf(command, Rater.OFFICER, engagement.place());
    EngagementRating rating =
        new EngagementRating(engagement.place(), engagementId, engagement.provider(), sheet);
    return keep(rating, engagementId, null);
  }

  @Transactional
  RatingView byEnterprise(UUID visitId, RateEngagement command) {
    ExpertVisit visit = visits.require(visitId);
    if (CurrentCaller.get().scope() != ScopeKind.ENTERPRISE) {
      throw Problem.of(CommonError.FORBIDDEN);
    }
    ScoreSheet sheet = sheetOf(command, Rater.ENTERPRISE, visit.place());
    return keep(new EngagementRating(visit, sheet), visit.engagementId(), visit.enterpriseId());
  }

  /** All that the caller sees, newest first. */
  @Transactional
  List<RatingView> history(UUID engagementId) {
    engagements.require(engagementId);
    return ratings.list("engagementId = ?1 order by id desc", engagementId).stream()
        .map(this::view)
        .toList();
  }

  private RatingView keep(EngagementRating rating, UUID engagementId, UUID enterpriseId) {
    // one at a time, so that exactly one of each side counts
    database.query("select 1 from engagement where id = ? for update", row -> 1, engagementId);
    List<EngagementRating> earlier =
        ratings
            .list(
                "engagementId = ?1 and rater = ?2 and superseded = false",
                engagementId,
                rating.rater())
            .stream()
            .filter(one -> enterpriseId == null || enterpriseId.equals(one.enterpriseId()))
            .toList();
    earlier.forEach(EngagementRating::supersede);
    rating.ratedBy(CurrentCaller.get().subject(), clock.instant());
    ratings.persistAndFlush(rating);
    RatingView made = view(rating);
    audit.record(
        "engagement.rate", "EngagementRating", rating.id(), rating.place().code(), null, made);
    earlier.forEach(one -> events.tell(EventType.ENGAGEMENT_RATING_CHANGED, one));
    events.tell(EventType.ENGAGEMENT_RATED, rating);
    return made;
  }

  /** Every criterion of the rater's once, none beyond its points. */
  private ScoreSheet sheetOf(RateEngagement command, Rater rater, Place place) {
    ExpertRules present = rules.of(place);
    Map<String, Integer> given = new HashMap<>();
    for (CriterionScore score : command.scores()) {
      if (given.put(score.code(), score.points()) != null) {
        throw Problem.ofField(ExpertError.RATING_NOT_BY_CRITERIA, "scores", score.code());
      }
    }
    List<RatedCriterion> rated = new ArrayList<>();
    for (RatingCriterion criterion : present.criteriaOf(rater)) {
      Integer points = given.remove(criterion.code());
      if (points == null || points > criterion.points()) {
        throw Problem.ofField(ExpertError.RATING_NOT_BY_CRITERIA, "scores", criterion.code());
      }
      rated.add(
          new RatedCriterion(criterion.code(), criterion.title(), points, criterion.points()));
    }
    if (!given.isEmpty() || rated.isEmpty()) {
      throw Problem.ofField(
          ExpertError.RATING_NOT_BY_CRITERIA, "scores", String.join(" ", given.keySet()));
    }
    return new ScoreSheet(
        present.name(),
        rated.stream().mapToInt(RatedCriterion::points).sum(),
        rated.stream().mapToInt(RatedCriterion::maxPoints).sum(),
        write(rated),
        command.remark());
  }

  private RatingView view(EngagementRating one) {
    return new RatingView(
        one.id(),
        one.rater(),
        one.enterpriseId(),
        one.rule(),
        one.points(),
        one.maxPoints(),
        read(one.scores()),
        one.remark(),
        one.superseded(),
        one.ratedAt());
  }

  private List<RatedCriterion> read(String scores) {
    try {
      return json.readValue(scores, RATED);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(List<RatedCriterion> scores) {
    try {
      return json.writeValueAsString(scores);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
