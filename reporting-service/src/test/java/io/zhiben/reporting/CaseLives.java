package io.zhiben.reporting;

import io.zhiben.contracts.event.AccidentState;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnforcementCaseState;
import io.zhiben.contracts.event.EscalationState;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.ListingState;
import io.zhiben.contracts.event.MeasureState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Random lives of accidents, cases, and what follows from hazards. */
final class CaseLives {
  private final Chance chance;

  CaseLives(Chance chance) {
    this.chance = chance;
  }

  List<EventState> accident(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    boolean nearMiss = chance.below(3) == 0;
    int deaths = nearMiss ? 0 : chance.below(5);
    List<EventState> life = new ArrayList<>();
    life.add(accident(id, 0, place, enterprise, nearMiss, "REPORTED", 0, null, day));
    life.add(accident(id, 1, place, enterprise, nearMiss, "INVESTIGATING", deaths, null, day));
    if (chance.coin()) {
      boolean closed = chance.below(3) > 0;
      life.add(
          accident(
              id,
              4,
              place,
              enterprise,
              nearMiss,
              closed ? "INVESTIGATED" : "WITHDRAWN",
              deaths,
              closed ? chance.coin() : null,
              day));
    }
    return life;
  }

  private static AccidentState accident(
      UUID id,
      long version,
      Ancestry place,
      UUID enterprise,
      boolean nearMiss,
      String state,
      int deaths,
      Boolean responsible,
      LocalDate day) {
    return new AccidentState(
        id,
        version,
        place,
        enterprise,
        "ACC-1",
        nearMiss ? "NEAR_MISS" : "ACCIDENT",
        "FALL",
        state,
        nearMiss ? null : deaths > 2 ? "LARGER" : "GENERAL",
        false,
        deaths,
        0,
        deaths + 1,
        0,
        0,
        States.noon(day),
        States.noon(day),
        false,
        false,
        responsible,
        null,
        null,
        null,
        null);
  }

  List<EventState> enforcement(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    boolean sanctioned = chance.coin();
    long fine = sanctioned ? 100L * chance.below(50_000) : 0;
    List<EventState> life = new ArrayList<>();
    life.add(enforcement(id, 0, place, enterprise, "CLUE", false, 0, day));
    if (chance.below(4) > 0) {
      life.add(enforcement(id, 1, place, enterprise, "FILED", false, 0, day));
      life.add(enforcement(id, 5, place, enterprise, "DECIDED", sanctioned, fine, day));
    }
    return life;
  }

  private static EnforcementCaseState enforcement(
      UUID id,
      long version,
      Ancestry place,
      UUID enterprise,
      String state,
      boolean sanctioned,
      long fine,
      LocalDate day) {
    return new EnforcementCaseState(
        id,
        version,
        place,
        enterprise,
        null,
        null,
        "CASE-1",
        "NOT_ELIMINATED",
        state,
        null,
        Set.of(),
        sanctioned,
        fine,
        0,
        false,
        States.noon(day),
        "CLUE".equals(state) ? null : day,
        null,
        null,
        null);
  }

  List<EventState> listing(Ancestry place) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    String level = chance.one(List.of("TOWN", "DISTRICT", "CITY"));
    return List.of(
        listing(id, 0, place, level, "LISTED", day, null),
        chance.coin()
            ? listing(id, 2, place, level, "DELISTED", day, day)
            : listing(id, 1, place, level, "ACCEPTED", day, null));
  }

  private static ListingState listing(
      UUID id,
      long version,
      Ancestry place,
      String level,
      String state,
      LocalDate day,
      LocalDate delistedOn) {
    return new ListingState(
        id,
        version,
        place,
        "L-1",
        level,
        place.cityCode(),
        "INTERNAL",
        state,
        List.of(),
        day,
        day.plusDays(30),
        day.plusDays(30),
        0,
        delistedOn);
  }

  List<EventState> escalation(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    String document = chance.one(List.of("URGING_LETTER", "BULLETIN", "INTERVIEW_NOTICE"));
    return List.of(
        escalation(id, 0, place, enterprise, document, "DUE", day),
        escalation(
            id,
            1,
            place,
            enterprise,
            document,
            chance.one(List.of("ISSUED", "ANSWERED", "CANCELLED")),
            day));
  }

  private static EscalationState escalation(
      UUID id,
      long version,
      Ancestry place,
      UUID enterprise,
      String document,
      String state,
      LocalDate day) {
    return new EscalationState(
        id,
        version,
        place,
        "OVERDUE",
        "TOWN",
        place.code(),
        "LETTER",
        1,
        document,
        null,
        null,
        enterprise,
        null,
        state,
        day,
        day,
        null,
        null,
        null,
        null);
  }

  List<EventState> measure(Ancestry place) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    LocalDate done = chance.coin() ? day : null;
    return List.of(
        new MeasureState(
            id, 0, place, "M-1", null, "OPEN", day, null, States.noon(day), null, null, 2),
        new MeasureState(
            id,
            1,
            place,
            "M-1",
            null,
            done == null ? "WITHDRAWN" : "DONE",
            day,
            done,
            States.noon(day),
            null,
            null,
            2));
  }
}
