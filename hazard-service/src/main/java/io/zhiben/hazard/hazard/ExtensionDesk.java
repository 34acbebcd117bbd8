package io.zhiben.hazard.hazard;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.hazard.HazardCommands.AskExtension;
import io.zhiben.hazard.hazard.HazardCommands.DecideExtension;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A later deadline: asked for by one, decided by another. */
@ApplicationScoped
class ExtensionDesk {
  private final HazardSteps steps;
  private final HazardViews views;
  private final Clock clock;

  ExtensionDesk(HazardSteps steps, HazardViews views, Clock clock) {
    this.steps = steps;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  HazardView ask(UUID id, AskExtension command) {
    Hazard asked =
        steps.take(
            id,
            Verb.ASK_EXTENSION,
            hazard -> {
              hazard.askExtension(
                  command.until(),
                  command.reason(),
                  CurrentCaller.get().subject(),
                  clock.instant());
              return Done.of(Happening.EXTENSION_ASKED, command.reason(), command.until());
            });
    return views.of(asked);
  }

  @Transactional
  HazardView decide(UUID id, DecideExtension command) {
    Hazard decided = steps.take(id, Verb.DECIDE_EXTENSION, hazard -> judge(hazard, command));
    return views.of(decided);
  }

  private Done judge(Hazard hazard, DecideExtension command) {
    LocalDate until = hazard.extensions().until();
    if (!command.granted()) {
      hazard.refuseExtension();
      return Done.of(Happening.EXTENSION_REFUSED, command.reason(), until);
    }
    if (until.isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "granted");
    }
    hazard.grantExtension();
    return Done.of(Happening.EXTENDED, command.reason(), until);
  }
}
