package io.zhiben.hazard.hazard;

import io.zhiben.hazard.hazard.HazardCommands.ReinspectHazard;
import io.zhiben.hazard.hazard.HazardCommands.ReturnHazard;
import io.zhiben.hazard.hazard.HazardCommands.SignOffHazard;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What follows the rectification: look again, sign off, or send it back. */
@ApplicationScoped
class ClosingDesk {
  private final HazardSteps steps;
  private final ItemBook items;
  private final HazardViews views;
  private final Clock clock;

  ClosingDesk(HazardSteps steps, ItemBook items, HazardViews views, Clock clock) {
    this.steps = steps;
    this.items = items;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  HazardView reinspect(UUID id, ReinspectHazard command) {
    Hazard seen = steps.take(id, Verb.REINSPECT, hazard -> judge(hazard, command));
    return views.of(seen);
  }

  private Done judge(Hazard hazard, ReinspectHazard command) {
    if (command.passed()) {
      hazard.passReinspection(clock.instant());
      items.passAll(hazard.id());
      return Done.of(Happening.REINSPECTED, command.note());
    }
    hazard.failReinspection();
    items.reopenUnpassed(hazard.id());
    return Done.of(Happening.REINSPECTION_FAILED, command.note());
  }

  @Transactional
  HazardView signOff(UUID id, SignOffHazard command) {
    Hazard closed =
        steps.take(
            id,
            Verb.SIGN_OFF,
            hazard -> {
              hazard.signOff(clock.instant());
              return Done.of(Happening.SIGNED_OFF, command.note());
            });
    return views.of(closed);
  }

  @Transactional
  HazardView sendBack(UUID id, ReturnHazard command) {
    Hazard returned =
        steps.take(
            id,
            Verb.RETURN,
            hazard -> {
              hazard.sendBack(command.to());
              items.returned(id, hazard.state());
              return Done.of(Happening.RETURNED, command.reason(), hazard.state());
            });
    return views.of(returned);
  }
}
