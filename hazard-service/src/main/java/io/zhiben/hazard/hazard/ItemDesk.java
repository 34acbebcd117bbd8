package io.zhiben.hazard.hazard;

import io.zhiben.hazard.hazard.HazardCommands.ItemizeHazard;
import io.zhiben.hazard.hazard.HazardCommands.RectifyItem;
import io.zhiben.hazard.hazard.HazardCommands.ReinspectItem;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * A hazard of several points, or an order that lists them: each is rectified with its own evidence
 * and looked at by itself, and the whole is rectified with its last one.
 */
@ApplicationScoped
class ItemDesk {
  private final HazardSteps steps;
  private final ItemBook items;
  private final RectificationDesk rectification;
  private final HazardViews views;
  private final Clock clock;

  ItemDesk(
      HazardSteps steps,
      ItemBook items,
      RectificationDesk rectification,
      HazardViews views,
      Clock clock) {
    this.steps = steps;
    this.items = items;
    this.rectification = rectification;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  HazardView itemize(UUID id, ItemizeHazard command) {
    Hazard listed =
        steps.take(
            id,
            Verb.ITEMIZE,
            hazard -> {
              hazard.itemize(command.points().size());
              items.replace(id, command.points());
              return Done.of(Happening.ITEMIZED, null, command.points().size());
            });
    return views.of(listed);
  }

  @Transactional
  HazardView rectify(UUID id, RectifyItem command) {
    Hazard handedIn = steps.take(id, Verb.RECTIFY_ITEM, hazard -> rectify(hazard, command));
    return views.of(handedIn);
  }

  private Done rectify(Hazard hazard, RectifyItem command) {
    HazardItem item = items.require(hazard.id(), command.position());
    rectification.requireEvidence(hazard.id(), command.photoIds());
    items.requireOwn(hazard.id(), command.photoIds());
    String subject = CurrentCaller.get().subject();
    item.rectify(command.measures(), command.photoIds(), subject, clock.instant());
    hazard.rectifyItem(command.measures(), command.costFen(), subject, clock.instant());
    boolean last = hazard.state() == LifecycleState.RECTIFIED;
    return new Done(
        last ? Happening.RECTIFIED : Happening.ITEM_RECTIFIED,
        command.measures(),
        String.valueOf(command.position()),
        command.photoIds());
  }

  @Transactional
  HazardView reinspect(UUID id, ReinspectItem command) {
    Hazard seen = steps.take(id, Verb.REINSPECT_ITEM, hazard -> judge(hazard, command));
    return views.of(seen);
  }

  private Done judge(Hazard hazard, ReinspectItem command) {
    HazardItem item = items.require(hazard.id(), command.position());
    if (command.passed()) {
      item.pass(command.note(), clock.instant());
    } else {
      item.fail(command.note());
    }
    LifecycleState before = hazard.state();
    hazard.reinspectItem(command.passed(), clock.instant());
    return new Done(
        happening(before, hazard.state(), command.passed()),
        command.note(),
        String.valueOf(command.position()),
        List.of());
  }

  private static Happening happening(LifecycleState before, LifecycleState after, boolean passed) {
    if (before == after) {
      return passed ? Happening.ITEM_PASSED : Happening.ITEM_FAILED;
    }
    return passed ? Happening.REINSPECTED : Happening.REINSPECTION_FAILED;
  }
}
