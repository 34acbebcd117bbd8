package io.zhiben.reporting;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Random lives of everything that has a table of facts. Of each thing there are its states, the
 * oldest first, and a broker may tell them twice and in any order.
 */
public final class RandomFacts {
  private final Chance chance;
  private final HazardLives hazards;
  private final DeedLives deeds;
  private final CaseLives cases;

  /**
   * @param today the last day of all lives
   */
  public RandomFacts(Random random, LocalDate today) {
    this.chance = new Chance(random, today);
    this.hazards = new HazardLives(chance);
    this.deeds = new DeedLives(chance);
    this.cases = new CaseLives(chance);
  }

  /** So many of each kind. */
  public List<List<EventState>> lives(int rounds) {
    List<List<EventState>> lives = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      UUID enterprise = chance.id();
      Ancestry place = chance.place();
      lives.add(enterprise(enterprise, place, "C" + i));
      lives.add(hazards.life(place, enterprise));
      lives.add(deeds.inspection(place, enterprise));
      lives.add(deeds.drill(place, enterprise));
      lives.add(deeds.session(place, enterprise));
      lives.add(deeds.exam(place, enterprise));
      lives.add(deeds.devices(place, enterprise));
      lives.add(deeds.staff(place));
      lives.add(cases.accident(place, enterprise));
      lives.add(cases.enforcement(place, enterprise));
      lives.add(cases.listing(place));
      lives.add(cases.escalation(place, enterprise));
      lives.add(cases.measure(place));
    }
    return lives;
  }

  /** All states, every third of them twice, in any order. */
  public List<EventState> told(List<List<EventState>> lives) {
    List<EventState> told = new ArrayList<>();
    for (List<EventState> life : lives) {
      for (EventState state : life) {
        told.add(state);
        if (chance.below(3) == 0) {
          told.add(state);
        }
      }
    }
    Collections.shuffle(told, chance.random());
    return told;
  }

  /** What counts in the end. */
  public static List<EventState> newest(List<List<EventState>> lives) {
    return lives.stream().map(List::getLast).toList();
  }

  private List<EventState> enterprise(UUID id, Ancestry place, String code) {
    LocalDate since = chance.day();
    String[] tags = chance.coin() ? new String[] {"highRisk", "crowdedPlace"} : new String[0];
    return List.of(
        States.enterprise(id, 0, place, code, since, tags),
        States.enterprise(id, 1, chance.place(), code, since, "crowdedPlace"),
        States.enterprise(
            id,
            3,
            place,
            code,
            chance.one(List.of("ACTIVE", "ACTIVE", "SUSPENDED", "CLOSED")),
            since,
            tags));
  }
}
