package io.zhiben.reporting;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.HazardState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Random lives of hazards, none of which ends after today. */
final class HazardLives {
  private static final List<String> SOURCES =
      List.of("INSPECTION", "SELF_CHECK", "THIRD_PARTY", "REPORT", "LEGACY", "TIP_OFF", "RESIDENT");

  private final Chance chance;

  HazardLives(Chance chance) {
    this.chance = chance;
  }

  /** The states of one hazard, the oldest first; some move with their enterprise in the end. */
  List<EventState> life(Ancestry place, UUID enterprise) {
    LocalDate found = chance.day();
    LocalDate on = chance.notLater(found.plusDays(chance.below(20)));
    HazardState reported =
        States.from(States.reported(chance.id(), place, enterprise, found), chance.one(SOURCES));
    List<HazardState> life = new ArrayList<>(List.of(reported));
    int fate = chance.below(6);
    if (fate == 1) {
      life.add(States.withdrawn(reported, on));
    } else if (fate > 1) {
      HazardState assigned =
          States.assigned(
              reported, chance.coin() ? "MAJOR" : "GENERAL", on, on.plusDays(chance.below(40)));
      life.add(assigned);
      goOn(life, assigned, on, fate);
    }
    if (chance.below(5) == 0) {
      life.add(HazardDraft.like(life.getLast(), 1).place(chance.place()).told());
    }
    return List.copyOf(life);
  }

  private void goOn(List<HazardState> life, HazardState assigned, LocalDate on, int fate) {
    if (fate == 3) {
      life.add(States.extended(assigned, assigned.deadline().plusDays(chance.below(30))));
    }
    if (fate > 3) {
      LocalDate closedOn = chance.notLater(on.plusDays(chance.below(60)));
      life.add(States.signedOff(assigned, closedOn));
      if (chance.coin()) {
        HazardState closed = life.getLast();
        life.add(States.extended(closed, closed.deadline().plusDays(chance.below(30))));
      }
      if (fate == 5) {
        life.add(States.reopened(life.getLast(), chance.notLater(closedOn.plusDays(9))));
      }
    }
  }
}
