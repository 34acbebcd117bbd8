package io.zhiben.enterprise.quarter;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Of which days counts are entered: not of coming ones, and not of long ago. */
@ApplicationScoped
public class CountWindow {
  private final Clock clock;
  private final int days;

  CountWindow(Clock clock, @ConfigProperty(name = "zhiben.enterprise.count-days") int days) {
    this.clock = clock;
    this.days = days;
  }

  /**
   * @throws Problem DATE_IN_FUTURE or COUNT_TOO_OLD
   */
  public void require(LocalDate countedOn) {
    LocalDate today = LocalDate.now(clock);
    if (countedOn.isAfter(today)) {
      throw Problem.ofField(EnterpriseError.DATE_IN_FUTURE, "countedOn");
    }
    if (countedOn.isBefore(today.minusDays(days))) {
      throw Problem.ofField(EnterpriseError.COUNT_TOO_OLD, "countedOn", days);
    }
  }
}
