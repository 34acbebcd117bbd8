package io.zhiben.reporting.indicator;

import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which plans' indicators count where. */
@ApplicationScoped
class IndicatorAreas {
  private final PlanAreas areas;

  IndicatorAreas(PlanAreas areas) {
    this.areas = areas;
  }

  Map<String, List<PlanArea<Indicator>>> all(Reach reach, LocalDate day) {
    return areas.of(reach, day, PlanPack::indicators, Indicator::id);
  }

  /**
   * @throws Problem NOT_FOUND for an indicator that no plan of the place has
   */
  List<PlanArea<Indicator>> require(String id, Reach reach, LocalDate day) {
    List<PlanArea<Indicator>> found = all(reach, day).get(id);
    if (found == null) {
      throw Problem.notFound();
    }
    return found;
  }

  /**
   * Of the plans in force today, and of those that are over: what is known of their last days comes
   * after them.
   *
   * @throws Problem NOT_FOUND for an indicator that no plan of the place has or had
   */
  List<PlanArea<Indicator>> ever(String id, Reach reach, LocalDate today) {
    List<PlanArea<Indicator>> found =
        new ArrayList<>(all(reach, today).getOrDefault(id, List.of()));
    areas.ended(reach, today, PlanPack::indicators, Indicator::id).stream()
        .filter(area -> area.item().id().equals(id))
        .forEach(found::add);
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return found;
  }

  /** Those of them that are the place itself, under the plans that bind it. */
  List<PlanArea<Indicator>> here(String id, Reach reach, LocalDate today) {
    List<PlanArea<Indicator>> found =
        ever(id, reach, today).stream()
            .filter(area -> area.reach().region().code().equals(reach.region().code()))
            .toList();
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return found;
  }

  /**
   * The one of the plan whose period holds the day that something is about; of a day that no plan
   * holds, that of the plan in force, else of the one that ended last.
   */
  PlanArea<Indicator> here(String id, Reach reach, LocalDate today, LocalDate about) {
    List<PlanArea<Indicator>> found = here(id, reach, today);
    return found.stream()
        .filter(area -> area.plan().period().contains(about))
        .findFirst()
        .orElse(found.getFirst());
  }
}
