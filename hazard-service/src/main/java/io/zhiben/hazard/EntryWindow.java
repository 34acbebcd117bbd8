package io.zhiben.hazard;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Which days can still be entered as the day of finding or inspecting: none that is to come, none
 * long past.
 */
@ApplicationScoped
public class EntryWindow {
  private final Clock clock;
  private final int maxAgeDays;

  EntryWindow(Clock clock, HazardConfig config) {
    this.clock = clock;
    this.maxAgeDays = config.entryMaxAgeDays();
  }

  /**
   * @param field of the request that carries the day
   */
  public void require(LocalDate day, String field) {
    LocalDate today = LocalDate.now(clock);
    if (day.isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, field);
    }
    if (day.isBefore(today.minusDays(maxAgeDays))) {
      throw Problem.ofField(HazardError.DATE_TOO_OLD, field, maxAgeDays);
    }
  }
}
