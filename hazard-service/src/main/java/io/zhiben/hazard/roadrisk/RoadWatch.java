package io.zhiben.hazard.roadrisk;

import io.zhiben.hazard.accident.RoadAccident;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.calendar.EndOfDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Makes items of sections where accidents pile up, in the transaction of the last report. */
@ApplicationScoped
class RoadWatch {
  private final RoadRisks risks;
  private final TenantSettings settings;
  private final AuditTrail audit;
  private final Clock clock;

  RoadWatch(RoadRisks risks, TenantSettings settings, AuditTrail audit, Clock clock) {
    this.risks = risks;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is kept in the audit trail. */
  record Found(String section, long accidents) {}

  void heard(@Observes RoadAccident accident) {
    // by the suite: an enterprise that reports its accident has nothing to do with the road
    CurrentCaller.runAs(Caller.system(), () -> look(accident));
  }

  private void look(RoadAccident accident) {
    RoadRiskRules rules = settings.at(accident.place(), RoadRiskRules.SETTING);
    LocalDate today = LocalDate.now(clock);
    String place = accident.place().code();
    long accidents =
        risks.accidentsSince(
            place,
            accident.section(),
            today.minusMonths(rules.months()).atStartOfDay(EndOfDay.ZONE).toInstant());
    Optional<RoadRisk> standing = risks.standing(place, accident.section());
    if (standing.isPresent()) {
      standing.get().count(accidents);
      // still as the suite: whoever reports may not write here
      risks.flush();
      return;
    }
    if (accidents < rules.accidents()) {
      return;
    }
    RoadRisk found = new RoadRisk(accident.place(), accident.section(), accidents, today);
    risks.persist(found);
    risks.flush();
    audit.record(
        "road-risk.find",
        "RoadRisk",
        found.id(),
        place,
        null,
        new Found(accident.section(), accidents));
  }
}
