package io.zhiben.reporting.periodic;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.periodic.Contacts.Contact;
import io.zhiben.reporting.periodic.ReportCommands.NameContact;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Contacts of units: named by the unit or the office, seen by the two. */
@ApplicationScoped
class ContactDesk {
  private final ReportPlans plans;
  private final Contacts contacts;
  private final ReportLog log;
  private final AuditTrail audit;
  private final CallerLanguage language;

  ContactDesk(
      ReportPlans plans,
      Contacts contacts,
      ReportLog log,
      AuditTrail audit,
      CallerLanguage language) {
    this.plans = plans;
    this.contacts = contacts;
    this.log = log;
    this.audit = audit;
    this.language = language;
  }

  /** What an audit row says: never who. */
  record Named(String plan, String unit, String post) {}

  @Transactional
  List<ContactView> of(String planId) {
    Caller caller = CurrentCaller.get();
    StoredPlan plan = plans.require(planId, plans.today(), caller);
    Map<String, Contact> known = contacts.of(planId);
    return owing(plan)
        .filter(unit -> sees(plan, unit, caller))
        .map(unit -> view(unit, known.get(unit.id())))
        .toList();
  }

  @Transactional
  ContactView name(String planId, String unitId, NameContact command) {
    Caller caller = CurrentCaller.get();
    StoredPlan plan = plans.require(planId, plans.today(), caller);
    Unit unit =
        owing(plan)
            .filter(one -> one.id().equals(unitId) && sees(plan, one, caller))
            .findFirst()
            .orElseThrow(Problem::notFound);
    Contact before = contacts.of(planId).get(unitId);
    log.requireMatch(before == null ? 0 : before.version());
    String region = Objects.requireNonNullElse(unit.region(), plan.pack().region());
    Contact after =
        new Contact(
            unitId,
            before == null ? 1 : before.version() + 1,
            command.post().strip(),
            command.name().strip(),
            command.phone().strip());
    contacts.put(planId, region, after, log.now());
    audit.record(
        "report-contact.name",
        "ReportContact",
        planId + "/" + unitId,
        region,
        before == null ? null : new Named(planId, unitId, before.post()),
        new Named(planId, unitId, after.post()));
    return view(unit, after);
  }

  private ContactView view(Unit unit, Contact contact) {
    return new ContactView(
        unit.id(),
        unit.title().in(language.locale()),
        contact == null ? 0 : contact.version(),
        contact == null ? null : contact.post(),
        contact == null ? null : contact.name(),
        contact == null ? null : contact.phone());
  }

  private static Stream<Unit> owing(StoredPlan plan) {
    return plan.pack().reports().stream()
        .flatMap(rule -> ReportPlans.owing(plan.pack(), rule).stream())
        .distinct();
  }

  private static boolean sees(StoredPlan plan, Unit unit, Caller caller) {
    return UnitOf.isOffice(plan, caller) || UnitOf.actsFor(plan, unit, caller);
  }
}
