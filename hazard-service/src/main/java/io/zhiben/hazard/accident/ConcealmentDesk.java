package io.zhiben.hazard.accident;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accident.AccidentCommands.CheckConcealment;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Records what comparing hints with reported accidents showed, and lists it. */
@ApplicationScoped
class ConcealmentDesk {
  private final AccidentSources sources;
  private final Accidents accidents;
  private final EntityManager entities;
  private final Listings listings;
  private final RegionCondition regions;
  private final AuditTrail audit;

  ConcealmentDesk(
      AccidentSources sources,
      Accidents accidents,
      EntityManager entities,
      Listings listings,
      RegionCondition regions,
      AuditTrail audit) {
    this.sources = sources;
    this.accidents = accidents;
    this.entities = entities;
    this.listings = listings;
    this.regions = regions;
    this.audit = audit;
  }

  @Transactional
  ConcealmentCheckView record(CheckConcealment command) {
    ListedEnterprise enterprise =
        command.enterpriseId() == null ? null : sources.enterprise(command.enterpriseId());
    if (enterprise != null) {
      LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
    }
    Place place = sources.place(enterprise, command.regionCode());
    if (command.hintOn().isAfter(EndOfDay.dayOf(sources.now()))) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "hintOn");
    }
    boolean known =
        command.result() == CheckResult.REPORTED_ALREADY
            || command.result() == CheckResult.CONCEALED;
    if (known != (command.accidentId() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "accidentId");
    }
    if (known) {
      accidents.require(command.accidentId());
    }
    ConcealmentCheck check =
        new ConcealmentCheck(
            place, enterprise, command, CurrentCaller.get().subject(), sources.now());
    entities.persist(check);
    ConcealmentCheckView made = check.view();
    audit.record("concealment.check", "ConcealmentCheck", check.id(), place.code(), null, made);
    return made;
  }

  @Transactional
  Page<ConcealmentCheckView> list(String region, CheckResult result, PageRequest page) {
    return listings
        .of(ConcealmentCheck.class)
        .where(regions.within(region), "region", region)
        .where("e.result = :result", "result", result)
        .fetch(page)
        .map(ConcealmentCheck::view);
  }
}
