package io.zhiben.training;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When something that took place may be recorded: from its own day on, for a limited number of
 * days.
 */
@ApplicationScoped
public class EntryWindow {
  private final Clock clock;
  private final int days;

  EntryWindow(Clock clock, @ConfigProperty(name = "zhiben.training.entry-days") int days) {
    this.clock = clock;
    this.days = days;
  }

  /** Refuses days outside the window. */
  public void require(LocalDate heldOn) {
    LocalDate today = LocalDate.now(clock);
    if (heldOn.isAfter(today)) {
      throw Problem.ofField(TrainingError.DATE_IN_FUTURE, "heldOn");
    }
    if (heldOn.isBefore(today.minusDays(days))) {
      throw Problem.ofField(TrainingError.DATE_TOO_OLD, "heldOn", days);
    }
  }
}
