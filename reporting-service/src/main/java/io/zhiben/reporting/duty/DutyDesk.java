package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.duty.OverdueDuties.OverdueOfEnterprises;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Compares what plans ask for with what was done. */
@ApplicationScoped
class DutyDesk {
  private final PlanAreas areas;
  private final DutyQuery query;
  private final UnitDuties units;

  DutyDesk(PlanAreas areas, DutyQuery query, UnitDuties units) {
    this.areas = areas;
    this.query = query;
    this.units = units;
  }

  @Transactional
  List<DutyView> duties(Reach reach, LocalDate asOf, Locale locale) {
    List<DutyView> views = new ArrayList<>();
    SeenChanges seen = query.changes();
    areasOf(reach, asOf).forEach((id, found) -> views.add(view(id, found, asOf, seen, locale)));
    return views;
  }

  /**
   * @param state null for all
   * @throws Problem NOT_FOUND for a duty that no plan of the place has
   */
  @Transactional
  Page<DutySubject> subjects(
      String dutyId, Reach reach, DutyState state, LocalDate asOf, PageRequest page) {
    List<PlanArea<Duty>> found = areasOf(reach, asOf).get(dutyId);
    if (found == null) {
      throw Problem.notFound();
    }
    return query.subjects(found, state, asOf, page);
  }

  /**
   * The duties of units, the longest overdue first.
   *
   * @param state null for all
   */
  @Transactional
  List<UnitDutyView> units(Reach reach, DutyState state, LocalDate asOf, Locale locale) {
    return units.owed(reach, asOf).stream()
        .map(owed -> units.view(owed, asOf, locale))
        .filter(view -> state == null || view.state() == state)
        .sorted(
            Comparator.comparing(
                    UnitDutyView::overdueDays, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(UnitDutyView::dueOn)
                .thenComparing(UnitDutyView::planId)
                .thenComparing(UnitDutyView::dutyId)
                .thenComparing(UnitDutyView::unitId))
        .toList();
  }

  @Transactional
  OverdueDuties overdue(Reach reach, LocalDate asOf, Locale locale) {
    List<OverdueOfEnterprises> enterprises = new ArrayList<>();
    SeenChanges seen = query.changes();
    areasOf(reach, asOf)
        .values()
        .forEach(found -> {
          Duty duty = found.getFirst().item();
          query
              .count(found, asOf, seen)
              .forEach((cadence, states) -> {
                long overdue = states.getOrDefault(DutyState.OVERDUE, 0L);
                if (overdue > 0) {
                  Course course =
                      Course.of(
                          duty, found.getFirst().plan().period(), cadence, asOf, Course.CALENDAR);
                  Standing standing = course.overdueBy();
                  enterprises.add(
                      new OverdueOfEnterprises(
                          duty.id(),
                          duty.title().in(locale),
                          cadence,
                          overdue,
                          course.dueOn(standing),
                          course.daysLate(standing)));
                }
              });
        });
    enterprises.sort(
        Comparator.comparing(OverdueOfEnterprises::overdueDays)
            .reversed()
            .thenComparing(OverdueOfEnterprises::dutyId));
    return new OverdueDuties(enterprises, units(reach, DutyState.OVERDUE, asOf, locale));
  }

  private Map<String, List<PlanArea<Duty>>> areasOf(Reach reach, LocalDate asOf) {
    return areas.of(reach, asOf, DutyDesk::ofEnterprises, Duty::id);
  }

  static List<Duty> ofEnterprises(PlanPack plan) {
    return plan.duties().stream().filter(duty -> !duty.isOfUnits()).toList();
  }

  private DutyView view(
      String id, List<PlanArea<Duty>> found, LocalDate asOf, SeenChanges seen, Locale locale) {
    PlanArea<Duty> first = found.getFirst();
    Map<Cadence, Map<DutyState, Long>> counts = new TreeMap<>(query.count(found, asOf, seen));
    List<DutyView.Part> parts =
        counts.entrySet().stream()
            .map(entry ->
                DutyView.Part.of(
                    entry.getKey(), windowOf(first, entry.getKey(), asOf), entry.getValue()))
            .toList();
    Duty duty = first.item();
    Cadence cadence = duty.cadence().standard();
    return DutyView.of(id, duty, cadence, windowOf(first, cadence, asOf), parts, locale);
  }

  /** Of a duty that ended the last one. */
  private static Window windowOf(PlanArea<Duty> area, Cadence cadence, LocalDate asOf) {
    return Course.of(area.item(), area.plan().period(), cadence, asOf, Course.CALENDAR).now();
  }
}
