package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.tally.TallyChanges;
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
  private final TallyChanges tally;
  private final Clock clock;

  HazardReports(
      Hazards hazards,
      NumberSeries series,
      Timeline timeline,
      AuditTrail audit,
      HazardEvents events,
      TallyChanges tally,
      Clock clock) {
    this.hazards = hazards;
    this.series = series;
    this.timeline = timeline;
    this.audit = audit;
    this.events = events;
    this.tally = tally;
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
    requireRight(enterprise);
    return begin(enterprise, findings, origin, by);
  }

  /** A hazard that was found by itself, under the same rule. */
  @Transactional(Transactional.TxType.MANDATORY)
  Reported reportOne(ListedEnterprise enterprise, Finding finding, Origin origin, Right by) {
    requireRight(enterprise);
    return write(enterprise, List.of(finding), origin, by).getFirst();
  }

  private static void requireRight(ListedEnterprise enterprise) {
    LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
  }

  /** The same, for a caller whose right to it was looked at already. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<HazardSummary> begin(
      ListedEnterprise enterprise, List<Finding> findings, Origin origin, Right by) {
    return write(enterprise, findings, origin, by).stream()
        .map(reported -> HazardSummary.of(reported.hazard()))
        .toList();
  }

  /** A hazard that begins, and what its timeline begins with. */
  record Reported(Hazard hazard, TimelineEntry entry) {}

  /**
   * The number comes last of what is read and first of what is written: until the transaction ends,
   * nobody else gets one in the town.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Reported> write(
      ListedEnterprise enterprise, List<Finding> findings, Origin origin, Right by) {
    List<String> numbers =
        series.take(NumberSeries.Kind.HAZARD, enterprise.place(), findings.size());
    String reporter = CurrentCaller.get().subject();
    List<Reported> reported = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Hazard hazard =
          new Hazard(
              enterprise, findings.get(i), origin, numbers.get(i), reporter, clock.instant());
      hazards.persist(hazard);
      TimelineEntry entry = timeline.add(hazard.id(), Done.of(Happening.REPORTED, null), by);
      audit.record(
          "hazard.report",
          "Hazard",
          hazard.id(),
          hazard.place().code(),
          null,
          HazardSnapshot.of(hazard));
      events.tell(Happening.REPORTED.event(), hazard);
      reported.add(new Reported(hazard, entry));
    }
    tally.add(reported.stream().map(one -> one.hazard().tallyKey()).toList());
    return reported;
  }

  /** The hazards that an inspection found, within the caller's scope. */
  public List<HazardSummary> ofInspection(UUID inspectionId) {
    return hazards.list("inspectionId = ?1 order by id", inspectionId).stream()
        .map(HazardSummary::of)
        .toList();
  }
}
