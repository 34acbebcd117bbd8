package io.zhiben.reporting.assessment;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import io.zhiben.reporting.assessment.PublishedBook.Published;
import io.zhiben.reporting.thing.Thing;
import io.zhiben.reporting.thing.ThingsSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Published rankings as things: each falls on the last day of its period, however long after that
 * it was published, so that it proves the cycle of that period and of no other. They are the
 * plan's own place's.
 */
@ApplicationScoped
class AssessmentCounts implements ThingsSource {
  private final PublishedBook published;
  private final Clock clock;

  AssessmentCounts(PublishedBook published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  @Override
  public Things things() {
    return Things.ASSESSMENTS;
  }

  @Override
  public List<Thing> until(PlanPack plan, RegionState region, LocalDate asOf) {
    if (plan.assessment() == null || !plan.region().equals(region.code())) {
      return List.of();
    }
    return published.of(plan.id()).values().stream()
        .filter(one -> !one.period().to().isAfter(asOf) && !publishedOn(one).isAfter(asOf))
        .map(one ->
            new Thing(
                one.id().toString(),
                one.period().to(),
                plan.region(),
                plan.assessment().title(),
                Map.of(),
                plan.id() + "|" + one.period().from()))
        .toList();
  }

  private LocalDate publishedOn(Published one) {
    return LocalDate.ofInstant(one.publishedAt(), clock.getZone());
  }
}
