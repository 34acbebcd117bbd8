package io.zhiben.reporting.meeting;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.Things;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.duty.Window;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Reaches;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which meetings the plans that bind the caller's place ask for now, of which unit, and by when: of
 * the place's own plan those of all its units, of a plan from above those of the units that sit at
 * the place. Where a lower plan says the same duty in its own way, it counts instead, as for every
 * duty.
 */
@ApplicationScoped
class MeetingsDue {
  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  private final PlanAreas areas;
  private final RegionTree regions;
  private final Reaches reaches;
  private final Database database;
  private final CallerLanguage language;
  private final Clock clock;

  MeetingsDue(
      PlanAreas areas,
      RegionTree regions,
      Reaches reaches,
      Database database,
      CallerLanguage language,
      Clock clock) {
    this.areas = areas;
    this.regions = regions;
    this.reaches = reaches;
    this.database = database;
    this.language = language;
    this.clock = clock;
  }

  /** The earliest last day first; what is met in its window stands with the next one's. */
  @Transactional
  List<MeetingDue> list() {
    LocalDate today = LocalDate.now(clock);
    Reach own = reaches.of(null);
    List<MeetingDue> due = new ArrayList<>();
    areas.of(own, today, MeetingsDue::asked, Duty::id).values().stream()
        .flatMap(List::stream)
        // not of the plans of places below
        .filter(area -> area.reach().region().code().equals(own.region().code()))
        .filter(area -> isOwed(area.item(), today))
        .forEach(area -> collect(area, today, due));
    due.sort(Comparator.comparing(MeetingDue::lastDay).thenComparing(MeetingDue::unitId));
    return due;
  }

  private static List<Duty> asked(PlanPack plan) {
    return plan.duties().stream()
        .filter(duty -> duty.isOfUnits() && duty.evidence().of() == Things.MEETINGS)
        .toList();
  }

  private void collect(PlanArea<Duty> area, LocalDate today, List<MeetingDue> due) {
    PlanPack pack = area.plan();
    String own = area.reach().region().code();
    // the office of the plan enters meetings of its units, too, and these lie at its place
    RegionState place = regions.find(pack.region()).orElseThrow();
    for (String id : area.item().units()) {
      pack.unit(id)
          .filter(unit -> own.equals(pack.region()) || own.equals(unit.region()))
          .ifPresent(unit -> due.add(of(pack, area.item(), unit, place, today)));
    }
  }

  private static boolean isOwed(Duty duty, LocalDate day) {
    return (duty.from() == null || !day.isBefore(duty.from()))
        && (duty.to() == null || !day.isAfter(duty.to()));
  }

  private MeetingDue of(PlanPack pack, Duty duty, Unit unit, RegionState region, LocalDate today) {
    Locale locale = language.locale();
    Window window = Window.of(duty.cadence().standard(), today);
    Held held = held(pack, duty, unit.id(), region, window);
    boolean met = held.count() >= duty.evidence().atLeast();
    Window shown = met ? window.next(duty.cadence().standard()) : window;
    return new MeetingDue(
        pack.id(),
        duty.id(),
        duty.title().in(locale),
        unit.id(),
        unit.title().in(locale),
        duty.ledBy() == null ? null : duty.ledBy().in(locale),
        kindOf(duty),
        shown.lastDay(duty.due(), CALENDAR),
        met,
        held.count(),
        duty.evidence().atLeast(),
        held.last(),
        chairs(pack, duty, locale));
  }

  /**
   * @param count within the window
   * @param last day of the newest of all; null where there was none
   */
  private record Held(int count, LocalDate last) {}

  private Held held(PlanPack pack, Duty duty, String unit, RegionState region, Window window) {
    Sql sql =
        Sql.of(
                "select coalesce(sum(case when m.held_on between ? and ? then 1 else 0 end), 0),"
                    + " max(m.held_on) from meeting m where m.state = 'HELD' and m.plan_id = ?"
                    + " and m.unit_id = ? and ",
                window.from(),
                window.to(),
                pack.id(),
                unit)
            .add(new Reach(region, null).place("m"));
    String kind = kindOf(duty);
    if (kind != null) {
      sql.add(" and m.kind = ?", kind);
    }
    List<String> posts = postsOf(duty);
    if (!posts.isEmpty()) {
      sql.add(" and m.chair_post in ").addIn(posts);
    }
    return sql.one(database, row -> new Held(row.getInt(1), row.getObject(2, LocalDate.class)));
  }

  private static List<MeetingChair> chairs(PlanPack pack, Duty duty, Locale locale) {
    List<String> asked = postsOf(duty);
    return pack.posts().stream()
        .filter(post -> asked.contains(post.id()))
        .map(post -> new MeetingChair(post.id(), post.title().in(locale)))
        .toList();
  }

  /** Empty where any post does. */
  private static List<String> postsOf(Duty duty) {
    Object posts = duty.evidence().where().get("chairPost");
    if (posts instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).toList();
    }
    return posts == null ? List.of() : List.of(String.valueOf(posts));
  }

  /** Null where any kind does. */
  private static String kindOf(Duty duty) {
    Object kind = duty.evidence().where().get("kind");
    return kind instanceof String code ? code : null;
  }
}
