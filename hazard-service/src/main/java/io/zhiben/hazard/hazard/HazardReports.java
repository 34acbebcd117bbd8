package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where hazards begin, whatever brought them up. */
@ApplicationScoped
public class HazardReports {
  private final Hazards hazards;
  private final NumberSeries series;
  private final Timeline timeline;
  private final AuditTrail audit;
  private final HazardEvents events;
  private final Clock clock;

  HazardReports(
      Hazards hazards,
      NumberSeries series,
      Timeline timeline,
      AuditTrail audit,
      HazardEvents events,
      Clock clock) {
    this.hazards = hazards;
    this.series = series;
    this.timeline = timeline;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Reports each finding as a hazard, in their order.
   *
   * @param by the right by which the caller reports
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<HazardSummary> report(
      ListedEnterprise enterprise, List<Finding> findings, Origin origin, Right by) {
    LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
    return begin(enterprise, findings, origin, by);
  }

  /** The same, for a caller whose right to it was looked at already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<HazardSummary> begin(
      ListedEnterprise enterprise, List<Finding> findings, Origin origin, Right by) {
    List<String> numbers =
        series.take(NumberSeries.Kind.HAZARD, enterprise.place(), findings.size());
    String reporter = CurrentCaller.get().subject();
    List<HazardSummary> reported = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Hazard hazard =
          new Hazard(
              enterprise, findings.get(i), origin, numbers.get(i), reporter, clock.instant());
      hazards.persist(hazard);
      timeline.add(hazard.id(), Done.of(Happening.REPORTED, null), by);
      audit.record(
          "hazard.report",
          "Hazard",
          hazard.id(),
          hazard.place().code(),
          null,
          HazardSnapshot.of(hazard));
      events.tell(Happening.REPORTED.event(), hazard);
      reported.add(HazardSummary.of(hazard));
    }
    return reported;
  }

  /**
   * Hands a hazard that was reported just now to the department in whose domain it falls, where
   * that is not the lead of the enterprise anyway.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public HazardSummary handOver(
      HazardSummary reported, ListedEnterprise enterprise, String department, Right by) {
    if (enterprise.leadDepartments().contains(department)) {
      return reported;
    }
    UUID id = reported.id();
    Hazard hazard = hazards.require(id);
    HazardSnapshot before = HazardSnapshot.of(hazard);
    hazard.transfer(department);
    hazards.flush();
    timeline.add(id, Done.of(Happening.TRANSFERRED, null, department), by);
    audit.record(
        "hazard.transfer", "Hazard", id, hazard.place().code(), before, HazardSnapshot.of(hazard));
    events.tell(Happening.TRANSFERRED.event(), hazard);
    return HazardSummary.of(hazard);
  }

  /** The hazards that an inspection found, within the caller's scope. */
  public List<HazardSummary> ofInspection(UUID inspectionId) {
    return hazards.list("inspectionId = ?1 order by id", inspectionId).stream()
        .map(HazardSummary::of)
        .toList();
  }
}
