package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.TenantRules;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Until when a hazard is to be rectified: the day that was said, else what the tenant's rules allow
 * for its level.
 */
@ApplicationScoped
class RectificationDeadline {
  private final TenantRules rules;
  private final Clock clock;

  RectificationDeadline(TenantRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @param rule the tenant's rule that gave the day; null when a person gave it
   */
  record Until(LocalDate day, String rule) {}

  Until of(LocalDate said, Place place, Level level) {
    LocalDate today = LocalDate.now(clock);
    if (said == null) {
      return rules
          .rectificationDays(place, level.name())
          .map(allowed -> new Until(today.plusDays(allowed.days()), allowed.rule()))
          .orElseThrow(() -> Problem.ofField(LifecycleError.DEADLINE_NOT_GIVEN, "deadline"));
    }
    if (said.isBefore(today)) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "deadline");
    }
    return new Until(said, null);
  }
}
