package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.Departments;
import io.zhiben.hazard.hazard.HazardCommands.GiveReason;
import io.zhiben.hazard.hazard.HazardCommands.TransferHazard;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Gives a reported hazard to another department of the town, and back. The row stays where its
 * enterprise is: everybody who saw it before sees it still.
 */
@ApplicationScoped
class TransferDesk {
  private final Hazards hazards;
  private final HazardSteps steps;
  private final HazardSituations situations;
  private final Departments departments;
  private final HazardViews views;

  TransferDesk(
      Hazards hazards,
      HazardSteps steps,
      HazardSituations situations,
      Departments departments,
      HazardViews views) {
    this.hazards = hazards;
    this.steps = steps;
    this.situations = situations;
    this.departments = departments;
    this.views = views;
  }

  /** Codes of the departments that it can be given to; those that deal with it now are not. */
  @Transactional
  List<String> receivers(UUID id) {
    return receiversOf(hazards.require(id));
  }

  private List<String> receiversOf(Hazard hazard) {
    TreeSet<String> codes = new TreeSet<>(departments.of(hazard.place()));
    codes.removeAll(situations.of(hazard).leadDepartments());
    return List.copyOf(codes);
  }

  @Transactional
  HazardView transfer(UUID id, TransferHazard command) {
    Hazard transferred =
        steps.take(
            id,
            Verb.TRANSFER,
            hazard -> {
              if (!receiversOf(hazard).contains(command.to())) {
                throw Problem.ofField(LifecycleError.RECEIVER_UNKNOWN, "to");
              }
              hazard.transfer(command.to());
              return Done.of(Happening.TRANSFERRED, command.reason(), command.to());
            });
    return views.of(transferred);
  }

  @Transactional
  HazardView handBack(UUID id, GiveReason command) {
    Hazard back =
        steps.take(
            id,
            Verb.HAND_BACK,
            hazard -> {
              hazard.handBack();
              return Done.of(Happening.HANDED_BACK, command.reason());
            });
    return views.of(back);
  }
}
