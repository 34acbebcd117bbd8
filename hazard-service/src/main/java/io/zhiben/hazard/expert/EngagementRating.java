package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.Rater;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * A rating of a service by the office, or by an enterprise that was served. A later one by the same
 * side supersedes it; both stay. Providers see the average only.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "engagement_rating")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class EngagementRating extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;

  @Column(columnDefinition = "BINARY(16)")
  private UUID engagementId;

  @Embedded private Provider provider;
  private String agencyCode;

  @Enumerated(EnumType.STRING)
  private Rater rater;

  private String rule;
  private int points;
  private int maxPoints;
  private String scores;
  private String remark;
  private boolean superseded;
  private String ratedBy;
  private Instant ratedAt;

  /** For Hibernate. */
  protected EngagementRating() {}

  /** By the office. */
  EngagementRating(Place place, UUID engagementId, Provider provider, ScoreSheet sheet) {
    super(place);
    this.engagementId = engagementId;
    this.provider = provider;
    this.agencyCode = provider.kind() == ExpertEnums.ProviderKind.AGENCY ? provider.code() : null;
    this.rater = Rater.OFFICER;
    this.rule = sheet.rule();
    this.points = sheet.points();
    this.maxPoints = sheet.maxPoints();
    this.scores = sheet.json();
    this.remark = sheet.remark();
  }

  /** By the enterprise that was visited. */
  EngagementRating(ExpertVisit visit, ScoreSheet sheet) {
    this(visit.place(), visit.engagementId(), visit.provider(), sheet);
    this.rater = Rater.ENTERPRISE;
    this.enterpriseId = visit.enterpriseId();
    this.enterpriseCode = visit.enterpriseCode();
  }

  /**
   * What was rated, added up.
   *
   * @param rule the rules that gave the criteria, with their version
   * @param json the criteria with the points of each
   */
  record ScoreSheet(String rule, int points, int maxPoints, String json, String remark) {}

  void ratedBy(String subject, Instant at) {
    this.ratedBy = subject;
    this.ratedAt = at;
  }

  void supersede() {
    this.superseded = true;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  UUID engagementId() {
    return engagementId;
  }

  Provider provider() {
    return provider;
  }

  String agencyCode() {
    return agencyCode;
  }

  Rater rater() {
    return rater;
  }

  String rule() {
    return rule;
  }

  int points() {
    return points;
  }

  int maxPoints() {
    return maxPoints;
  }

  String scores() {
    return scores;
  }

  String remark() {
    return remark;
  }

  boolean superseded() {
    return superseded;
  }

  Instant ratedAt() {
    return ratedAt;
  }
}
