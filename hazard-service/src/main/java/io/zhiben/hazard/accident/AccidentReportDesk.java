package io.zhiben.hazard.accident;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accident.AccidentCommands.ReportAccident;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Takes reports of accidents and near misses. */
@ApplicationScoped
class AccidentReportDesk {
  private final AccidentSources sources;
  private final NumberSeries series;
  private final Accidents accidents;
  private final Journal journal;
  private final AccidentLog log;
  private final AccidentViews views;
  private final Event<RoadAccident> roadAccidents;

  AccidentReportDesk(
      AccidentSources sources,
      NumberSeries series,
      Accidents accidents,
      Journal journal,
      AccidentLog log,
      AccidentViews views,
      Event<RoadAccident> roadAccidents) {
    this.sources = sources;
    this.series = series;
    this.accidents = accidents;
    this.journal = journal;
    this.log = log;
    this.views = views;
    this.roadAccidents = roadAccidents;
  }

  @Transactional
  AccidentView report(ReportAccident command) {
    Caller caller = CurrentCaller.get();
    ListedEnterprise enterprise = enterpriseOf(command.enterpriseId(), caller);
    Place place = sources.place(enterprise, command.regionCode());
    sources.requireHazard(command.hazardId(), command.enterpriseId());
    checkTimes(command, caller);
    if (command.kind() == AccidentKind.NEAR_MISS
        && !command.figures().equals(AccidentFigures.NONE)) {
      throw Problem.ofField(AccidentError.NEAR_MISS_HURT_NOBODY, "figures");
    }
    if (command.site() != null && command.type() != AccidentType.FIRE) {
      throw Problem.ofField(FireError.FIRE_SITE_OF_FIRES_ONLY, "site");
    }
    if (command.burntAreaM2() != null && command.type() != AccidentType.FIRE) {
      throw Problem.ofField(AccidentError.BURNT_AREA_OF_FIRES_ONLY, "burntAreaM2");
    }
    if (command.roadSection() != null && command.type() != AccidentType.TRAFFIC) {
      throw Problem.ofField(AccidentError.ROAD_SECTION_OF_TRAFFIC_ONLY, "roadSection");
    }
    boolean real = command.kind() == AccidentKind.ACCIDENT;
    AccidentRules rules = sources.rules(place);
    Occurrence occurrence =
        new Occurrence(
            command.occurredAt(),
            command.knownAt(),
            command.reportedAt(),
            real ? command.knownAt().plus(Duration.ofMinutes(rules.unitMinutes())) : null,
            command.concealed(),
            real
                ? rules.supplementUntil(command.type(), EndOfDay.dayOf(command.occurredAt()))
                : null);
    Accident accident =
        new Accident(
            place,
            enterprise,
            command,
            occurrence,
            real ? rules.gradeOf(command.figures()) : null,
            new Accident.Entry(
                series.take(NumberSeries.Kind.ACCIDENT, place, 1).getFirst(),
                caller.subject(),
                sources.now()));
    accident.warn(sources.warningScopeOf(accident), null);
    accident.burnt(command.site(), sources.studyNeeded(accident, command.site()));
    accidents.persist(accident);
    journal.add(accident.id(), "REPORT", Right.ACCIDENT_REPORT, null, null);
    accidents.flush();
    log.tell("accident.report", EventType.ACCIDENT_REPORTED, accident, null);
    if (real && accident.roadSection() != null) {
      roadAccidents.fire(new RoadAccident(accident.id(), place, accident.roadSection()));
    }
    return views.of(accident);
  }

  private ListedEnterprise enterpriseOf(UUID id, Caller caller) {
    if (id == null) {
      if (!sources.mayReportForPlace(caller)) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "enterpriseId");
      }
      return null;
    }
    ListedEnterprise enterprise = sources.enterprise(id);
    LeadDepartmentPolicy.require(caller, enterprise.leadDepartments());
    return enterprise;
  }

  /** It happens, somebody knows, somebody reports: in this order, and not in the future. */
  private void checkTimes(ReportAccident command, Caller caller) {
    requireNotBefore(command.knownAt(), command.occurredAt(), "knownAt");
    requireNotBefore(command.reportedAt(), command.knownAt(), "reportedAt");
    if (command.reportedAt().isAfter(sources.now())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "reportedAt");
    }
    if (!command.concealed()) {
      sources.requireRecent(EndOfDay.dayOf(command.occurredAt()), "occurredAt");
    } else if (!caller.may(Right.ACCIDENT_HANDLE) || command.kind() == AccidentKind.NEAR_MISS) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "concealed");
    }
  }

  private static void requireNotBefore(Instant later, Instant earlier, String field) {
    if (later.isBefore(earlier)) {
      throw Problem.ofField(AccidentError.TIMES_OUT_OF_ORDER, field);
    }
  }
}
