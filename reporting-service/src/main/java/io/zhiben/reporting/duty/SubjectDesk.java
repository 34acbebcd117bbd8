package io.zhiben.reporting.duty;

import io.zhiben.contracts.access.Right;
import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.duty.DutyHistory.ExcusedSpan;
import io.zhiben.reporting.duty.KeptWindows.Kept;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One subject of a duty, with its windows and what people wrote of it. */
@ApplicationScoped
class SubjectDesk {
  private static final int WINDOWS = 24;

  private final PlanAreas areas;
  private final DutyQuery query;
  private final DutyEvidence evidence;
  private final DutyBook book;
  private final ClosedWindows closed;
  private final UnitDuties units;
  private final Database database;

  SubjectDesk(
      PlanAreas areas,
      DutyQuery query,
      DutyEvidence evidence,
      DutyBook book,
      ClosedWindows closed,
      UnitDuties units,
      Database database) {
    this.areas = areas;
    this.query = query;
    this.evidence = evidence;
    this.book = book;
    this.closed = closed;
    this.units = units;
    this.database = database;
  }

  /** An enterprise under the plan that binds it. */
  record Bound(PlanArea<Duty> area, Place place, LocalDate registeredOn) {}

  /**
   * @throws Problem NOT_FOUND for an enterprise outside the reach, or one that no plan binds by
   *     that duty
   */
  Bound require(String dutyId, UUID enterprise, Reach reach, LocalDate asOf) {
    return find(dutyId, enterprise, reach, asOf).orElseThrow(Problem::notFound);
  }

  /** The same; empty where there is none. */
  Optional<Bound> find(String dutyId, UUID enterprise, Reach reach, LocalDate asOf) {
    List<PlanArea<Duty>> found =
        areas.of(reach, asOf, DutyDesk::ofEnterprises, Duty::id).getOrDefault(dutyId, List.of());
    for (PlanArea<Duty> area : found) {
      List<Bound> bound =
          Sql.of("select e.* from fact_enterprise e where ")
              .add(area.bounds("e", "id"))
              .add(" and e.id = ?", enterprise)
              .list(
                  database,
                  row ->
                      new Bound(
                          area,
                          new Place(
                              row.getString("place_code"),
                              row.getString("city_code"),
                              row.getString("district_code"),
                              row.getString("town_code")),
                          row.getObject("registered_on", LocalDate.class)));
      if (!bound.isEmpty()) {
        return Optional.of(bound.getFirst());
      }
    }
    return Optional.empty();
  }

  @Transactional
  SubjectDutyView enterprise(
      String dutyId, UUID enterprise, Reach reach, LocalDate asOf, Locale locale) {
    Bound bound = require(dutyId, enterprise, reach, asOf);
    Duty duty = bound.area().item();
    DutySubject subject =
        query.subject(List.of(bound.area()), enterprise, asOf).stream()
            .findFirst()
            .orElseThrow(Problem::notFound);
    LocalDate start = Course.start(duty, bound.area().plan().period());
    List<ExcuseView> excuses = book.excuses(dutyId, enterprise);
    DutyHistory.Subject known =
        new DutyHistory.Subject(
            subject.cadence(),
            bound.registeredOn(),
            evidence.ofEnterprise(duty, enterprise, start, asOf),
            excuses.stream()
                .filter(excuse -> excuse.endedAt() == null)
                .map(excuse -> new ExcusedSpan(excuse.from(), excuse.until()))
                .toList());
    PlanPack plan = bound.area().plan();
    List<DutyWindow> windows =
        kept(plan.id(), dutyId, subject)
            .windows(duty, plan.period(), known, asOf, Course.CALENDAR, WINDOWS);
    return new SubjectDutyView(
        dutyId,
        duty.title().in(locale),
        subject,
        null,
        windows,
        book.records(dutyId, enterprise),
        excuses,
        CurrentCaller.get().may(Right.DUTY_RECORD) && duty.evidence().of() == Things.RECORDS,
        CurrentCaller.get().may(Right.DUTY_EXCUSE));
  }

  private KeptWindows kept(String planId, String dutyId, DutySubject subject) {
    return new KeptWindows(
        closed.of(dutyId, subject.subjectId()).stream()
            .filter(one -> one.planId().equals(planId))
            .map(one ->
                new Kept(
                    Cadence.valueOf(one.cadence()),
                    new Window(one.from(), one.to()),
                    one.lastDay(),
                    one.state()))
            .toList(),
        closed.closedFrom(planId, dutyId, subject.cadence()));
  }

  @Transactional
  SubjectDutyView unit(String dutyId, String unitId, Reach reach, LocalDate asOf, Locale locale) {
    UnitDuties.Owed owed = units.require(dutyId, unitId, reach, asOf);
    UnitDutyView view = units.view(owed, asOf, locale);
    return new SubjectDutyView(
        dutyId,
        view.title(),
        null,
        view,
        units.windows(owed, asOf, locale),
        units.records(owed),
        units.excuses(owed),
        view.mayRecord(),
        view.mayExcuse());
  }
}
