package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Compares what plans ask for with what was done. */
@ApplicationScoped
class DutyDesk {
  private final PlanAreas areas;
  private final DutyQuery query;

  DutyDesk(PlanAreas areas, DutyQuery query) {
    this.areas = areas;
    this.query = query;
  }

  @Transactional
  List<DutyView> duties(Reach reach, LocalDate asOf, Locale locale) {
    List<DutyView> views = new ArrayList<>();
    areasOf(reach, asOf).forEach((id, found) -> views.add(view(id, found, asOf, locale)));
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

  private Map<String, List<PlanArea<Duty>>> areasOf(Reach reach, LocalDate asOf) {
    return areas.of(reach, asOf, DutyDesk::ofEnterprises, Duty::id);
  }

  private static List<Duty> ofEnterprises(PlanPack plan) {
    return plan.duties().stream().filter(duty -> !duty.isOfUnits()).toList();
  }

  private DutyView view(String id, List<PlanArea<Duty>> found, LocalDate asOf, Locale locale) {
    PlanArea<Duty> first = found.getFirst();
    LocalDate day = first.judgedOn(asOf);
    Map<Cadence, Map<DutyState, Long>> counts = new TreeMap<>(query.count(found, asOf));
    List<DutyView.Part> parts =
        counts.entrySet().stream()
            .map(entry ->
                DutyView.Part.of(entry.getKey(), Window.of(entry.getKey(), day), entry.getValue()))
            .toList();
    Duty duty = first.item();
    String title = duty.title().in(locale);
    Cadence cadence = duty.cadence().standard();
    return DutyView.of(id, title, cadence, Window.of(cadence, day), parts);
  }
}
