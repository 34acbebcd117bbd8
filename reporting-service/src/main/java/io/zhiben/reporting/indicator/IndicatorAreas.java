package io.zhiben.reporting.indicator;

import io.zhiben.plans.Indicator;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
   * The one area that is the place itself, under the plan that binds it.
   *
   * @throws Problem NOT_FOUND where no plan of the place or above has the indicator
   */
  PlanArea<Indicator> here(String id, Reach reach, LocalDate day) {
    return require(id, reach, day).stream()
        .filter(area -> area.reach().region().code().equals(reach.region().code()))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }
}
