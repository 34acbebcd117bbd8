package io.zhiben.reporting;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.DeviceCountState;
import io.zhiben.contracts.event.DrillState;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.contracts.event.StaffingState;
import io.zhiben.contracts.event.TrainingSessionState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Random lives of what enterprises and offices do and count. */
final class DeedLives {
  private final Chance chance;

  DeedLives(Chance chance) {
    this.chance = chance;
  }

  List<EventState> inspection(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    String kind = chance.one(List.of("SELF_CHECK", "ROUTINE", "EXPERT", "MUTUAL"));
    String mode = chance.one(List.of("ANNOUNCED", "UNANNOUNCED"));
    LocalDate day = chance.day();
    int found = chance.below(3);
    boolean led = chance.coin();
    return List.of(
        inspection(id, 0, place, enterprise, kind, mode, day, false, found),
        inspection(id, 1, place, enterprise, kind, mode, day, led, found),
        inspection(id, 2, chance.place(), enterprise, kind, mode, day, led, found + 1));
  }

  private static InspectionState inspection(
      UUID id,
      long version,
      Ancestry place,
      UUID enterprise,
      String kind,
      String mode,
      LocalDate day,
      boolean led,
      int findings) {
    return new InspectionState(
        id,
        version,
        place,
        enterprise,
        kind,
        mode,
        "NAMED",
        Set.of(),
        day,
        "PRINCIPAL",
        led,
        findings,
        null,
        States.noon(day));
  }

  List<EventState> drill(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    String kind = chance.one(List.of("EVACUATION", "DESKTOP", "COMPREHENSIVE"));
    int persons = 1 + chance.below(90);
    boolean fourNo = chance.coin();
    return List.of(
        new DrillState(id, 0, place, enterprise, kind, day, persons, fourNo, States.noon(day)),
        new DrillState(
            id, 1, chance.place(), enterprise, kind, day, persons, fourNo, States.noon(day)));
  }

  List<EventState> session(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    BigDecimal hours = BigDecimal.valueOf(1 + chance.below(80), 1);
    int persons = 1 + chance.below(90);
    String audience = chance.one(List.of("WORKER", "PRINCIPAL", "MIXED"));
    return List.of(
        new TrainingSessionState(
            id, 0, place, enterprise, audience, day, hours, persons, States.noon(day)),
        new TrainingSessionState(
            id, 1, chance.place(), enterprise, audience, day, hours, persons, States.noon(day)));
  }

  List<EventState> exam(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    UUID session = chance.coin() ? chance.id() : null;
    LocalDate day = chance.day();
    int sat = 1 + chance.below(40);
    int passed = chance.below(sat + 1);
    UUID whose = chance.coin() ? enterprise : null;
    List<EventState> life = new ArrayList<>();
    life.add(States.exam(id, 0, place, whose, session, day, sat, passed));
    for (int retake = 1; passed < sat && retake < 3; retake++) {
      passed += chance.below(sat - passed + 1);
      life.add(States.exam(id, retake, place, whose, session, day, sat, passed));
    }
    return life;
  }

  List<EventState> devices(Ancestry place, UUID enterprise) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    int total = 1 + chance.below(20);
    return List.of(
        devices(id, 0, place, enterprise, day, total, 0),
        devices(id, 1, chance.place(), enterprise, day, total, chance.below(total + 1)));
  }

  private static DeviceCountState devices(
      UUID id, long version, Ancestry place, UUID enterprise, LocalDate day, int total, int part) {
    return new DeviceCountState(
        id,
        version,
        place,
        enterprise,
        "LIFT",
        day,
        total,
        part,
        total,
        total + 1,
        part,
        part + 2,
        part,
        States.noon(day));
  }

  List<EventState> staff(Ancestry place) {
    UUID id = chance.id();
    LocalDate day = chance.day();
    int persons = 1 + chance.below(9);
    BigDecimal hours = BigDecimal.valueOf(chance.below(900), 1);
    String role = chance.one(List.of("ENFORCER", "SUPERVISOR"));
    return List.of(
        new StaffingState(
            id, 0, place, null, role, day, persons, 0, 0, BigDecimal.ZERO, States.noon(day)),
        new StaffingState(
            id, 1, place, null, role, day, persons, persons, 1, hours, States.noon(day)));
  }
}
