package io.zhiben.reporting.duty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Enterprises that come, move, close and get other tags, what they do, also before they are known,
 * and what people write about them.
 */
final class TallyHistory {
  private static final List<Ancestry> HOMES =
      List.of(
          Places.EAST_LAKE_PLACE,
          Places.WEST_LAKE_PLACE,
          Places.ANOTHER_PLACE,
          Places.DONGZHAO_PLACE,
          new Ancestry(Places.DONGLI, Places.TIANJIN, Places.DONGLI, null),
          new Ancestry(Places.JIZHOU, Places.TIANJIN, Places.JIZHOU, null));
  private static final List<String> TAGS = List.of("highRisk", "festive", "plain");
  private static final Instant WRITTEN = Instant.parse("2026-09-01T01:00:00Z");
  private static final int ENTERPRISES = 40;

  private final Random random;
  private final World world;
  private final DutyBook book;
  private final List<UUID> enterprises = new ArrayList<>();
  private final Map<UUID, Long> versions = new HashMap<>();
  private final List<UUID> checks = new ArrayList<>();
  private final List<DutyRecordView> records = new ArrayList<>();
  private final List<ExcuseView> excuses = new ArrayList<>();

  TallyHistory(Random random, World world, DutyBook book) {
    this.random = random;
    this.world = world;
    this.book = book;
    for (int i = 0; i < ENTERPRISES; i++) {
      enterprises.add(new UUID(random.nextLong(), random.nextLong()));
    }
  }

  /** One poll of events, or one thing that somebody wrote. */
  void change(LocalDate day) {
    switch (random.nextInt(5)) {
      case 0 -> record(home(), anyone(), day.minusDays(random.nextInt(40)));
      case 1 -> excuse(day);
      case 2 -> takeBack();
      default -> {
        List<EventState> poll = new ArrayList<>();
        for (int i = random.nextInt(10); i >= 0; i--) {
          poll.add(random.nextBoolean() ? enterprise() : deed(day));
        }
        world.apply(poll);
      }
    }
  }

  private EventState enterprise() {
    UUID id = anyone();
    String[] tags = random.nextInt(3) == 0 ? new String[0] : new String[] {any(TAGS)};
    return States.enterprise(
        id,
        versions.merge(id, 1L, Long::sum),
        home(),
        "C" + enterprises.indexOf(id),
        random.nextInt(6) == 0 ? "SUSPENDED" : "ACTIVE",
        LocalDate.of(2025, 11, 1).plusDays(enterprises.indexOf(id) * 9L),
        tags);
  }

  private EventState deed(LocalDate day) {
    LocalDate on = day.minusDays(random.nextInt(150));
    UUID id = new UUID(random.nextLong(), random.nextLong());
    return switch (random.nextInt(5)) {
      case 0 -> States.drill(id, 0, home(), anyone(), on, false);
      case 1 -> States.session(id, 0, home(), anyone(), on);
      case 2 -> States.exam(id, 0, home(), anyone(), null, on, 10, 9);
      default -> check(id, on);
    };
  }

  /** A new one, or one that turns out to be another's. */
  private EventState check(UUID id, LocalDate on) {
    UUID known = checks.isEmpty() || random.nextInt(3) > 0 ? id : any(checks);
    checks.add(known);
    return States.inspection(
        known,
        versions.merge(known, 1L, Long::sum),
        home(),
        anyone(),
        "SELF_CHECK",
        on,
        random.nextInt(4) > 0,
        0);
  }

  /** Wherever the enterprise is now, and whether or not it is known. */
  void record(Ancestry place, UUID enterprise, LocalDate on) {
    DutyRecordView record =
        new DutyRecordView(
            UUID.randomUUID(),
            0,
            TallyPlan.ID,
            TallyPlan.RECORD,
            null,
            enterprise,
            place.code(),
            on,
            "评估",
            null,
            "报告",
            "test",
            WRITTEN,
            null,
            null,
            List.of());
    records.add(record);
    write(() -> book.add(record, Place.of(place)));
  }

  private void excuse(LocalDate day) {
    Ancestry place = home();
    ExcuseView excuse =
        new ExcuseView(
            UUID.randomUUID(),
            0,
            TallyPlan.ID,
            any(TallyPlan.DUTIES),
            null,
            anyone(),
            place.code(),
            day.minusDays(random.nextInt(60)),
            day.plusDays(random.nextInt(20)),
            "停产",
            "test",
            WRITTEN,
            null);
    excuses.add(excuse);
    write(() -> book.add(excuse, Place.of(place)));
  }

  private void takeBack() {
    if (!records.isEmpty() && random.nextBoolean()) {
      DutyRecordView record = records.remove(random.nextInt(records.size()));
      write(() -> book.withdraw(record, WRITTEN, "有误"));
    } else if (!excuses.isEmpty()) {
      ExcuseView excuse = excuses.remove(random.nextInt(excuses.size()));
      write(() -> book.end(excuse, WRITTEN));
    }
  }

  private static void write(Runnable work) {
    CurrentCaller.runAs(Caller.system(), () -> QuarkusTransaction.requiringNew().run(work));
  }

  private UUID anyone() {
    return any(enterprises);
  }

  private Ancestry home() {
    return any(HOMES);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
