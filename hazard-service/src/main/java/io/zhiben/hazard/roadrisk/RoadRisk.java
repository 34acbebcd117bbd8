package io.zhiben.hazard.roadrisk;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.roadrisk.RoadRiskCommands.FinishRoadMeasures;
import io.zhiben.hazard.roadrisk.RoadRiskCommands.PlanRoadMeasures;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Filter;

/** One section of a place; only the supervising side sees it. */
@Entity
@Table(name = "road_risk")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class RoadRisk extends ScopedEntity {
  private String section;

  /** The section while the item stands, so that there is one; null afterwards. */
  private String standingSection;

  private long accidents;
  private LocalDate foundOn;

  @Enumerated(EnumType.STRING)
  private RoadRiskState state;

  private String measures;
  private String unit;
  private LocalDate dueOn;
  private LocalDate finishedOn;
  private String result;

  /** For Hibernate. */
  protected RoadRisk() {}

  RoadRisk(Place place, String section, long accidents, LocalDate foundOn) {
    super(place);
    this.section = section;
    this.standingSection = section;
    this.accidents = accidents;
    this.foundOn = foundOn;
    this.state = RoadRiskState.OPEN;
  }

  /** One more happened there meanwhile. */
  void count(long now) {
    accidents = now;
  }

  void plan(PlanRoadMeasures said, LocalDate today) {
    require(RoadRiskVerb.PLAN);
    if (said.dueOn().isBefore(today)) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "dueOn");
    }
    state = RoadRiskState.PLANNED;
    measures = said.measures();
    unit = said.unit();
    dueOn = said.dueOn();
  }

  void finish(FinishRoadMeasures said, LocalDate today) {
    require(RoadRiskVerb.FINISH);
    if (said.finishedOn().isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "finishedOn");
    }
    if (said.finishedOn().isBefore(foundOn)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "finishedOn");
    }
    state = RoadRiskState.FINISHED;
    finishedOn = said.finishedOn();
    result = said.result();
    standingSection = null;
  }

  private void require(RoadRiskVerb verb) {
    if (!verb.from(state)) {
      throw Problem.of(RoadRiskError.ROAD_RISK_STATE_FORBIDS, verb, state);
    }
  }

  RoadRiskState state() {
    return state;
  }

  /**
   * @param actions what the caller may do now
   */
  RoadRiskView view(String regionName, LocalDate today, List<RoadRiskVerb> actions) {
    return new RoadRiskView(
        id(),
        version(),
        place().code(),
        regionName,
        section,
        accidents,
        foundOn,
        state,
        measures,
        unit,
        dueOn,
        state == RoadRiskState.PLANNED && dueOn.isBefore(today),
        finishedOn,
        result,
        actions);
  }
}
