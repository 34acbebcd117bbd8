package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.tally.TallyChanges;
import io.zhiben.hazard.tally.TallyKey;
import io.zhiben.hazard.words.HazardWords;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Asking;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where hazards begin, whatever brought them up. */
@ApplicationScoped
public class HazardReports {
  private final Hazards hazards;
  private final NumberSeries series;
  private final ItemBook items;
  private final Timeline timeline;
  private final AuditTrail audit;
  private final HazardEvents events;
  private final TallyChanges tally;
  private final HazardWords words;
  private final Clock clock;

  HazardReports(
      Hazards hazards,
      NumberSeries series,
      ItemBook items,
      Timeline timeline,
      AuditTrail audit,
      HazardEvents events,
      TallyChanges tally,
      HazardWords words,
      Clock clock) {
    this.hazards = hazards;
    this.series = series;
    this.items = items;
    this.timeline = timeline;
    this.audit = audit;
    this.events = events;
    this.tally = tally;
    this.words = words;
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

  /** Refuses a department that doesn't supervise the enterprise as lead. */
  static void requireRight(ListedEnterprise enterprise) {
    LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
  }

  /** The same, for a caller whose right to it was looked at already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<HazardSummary> begin(
      ListedEnterprise enterprise, List<Finding> findings, Origin origin, Right by) {
    return write(enterprise, findings, origin, by).stream()
        .map(reported -> HazardSummary.of(reported.hazard()))
        .toList();
  }

  /** The same, with the hazards themselves. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Reported> write(
      ListedEnterprise enterprise, List<Finding> findings, Origin origin, Right by) {
    Asking asking = Asking.now();
    return write(
        findings.stream()
            .map(finding -> new Report(enterprise, finding, origin, by, asking))
            .toList());
  }

  /** A hazard that begins, where, and what its timeline begins with. */
  record Reported(Hazard hazard, ListedEnterprise enterprise, TimelineEntry entry) {}

  /** A finding that becomes a hazard, and who reports it. */
  record Report(
      ListedEnterprise enterprise, Finding finding, Origin origin, Right by, Asking asking) {}

  /**
   * Writes all of them, of several reporters perhaps, each kind of row in one go. The numbers come
   * last of what is read and first of what is written: until the transaction ends, nobody else gets
   * one in these towns.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Reported> write(List<Report> reports) {
    List<String> numbers =
        series.takeEach(
            NumberSeries.Kind.HAZARD,
            reports.stream().map(report -> report.enterprise().place()).toList());
    List<Hazard> made = new ArrayList<>();
    List<Reported> reported = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      String number = numbers.get(i);
      Report report = reports.get(i);
      made.add(report.asking().call(() -> begin(report, number)));
    }
    // after all hazards: rows of one kind go to the database together
    for (int i = 0; i < reports.size(); i++) {
      items.begin(made.get(i).id(), reports.get(i).finding().points());
    }
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      Hazard hazard = made.get(i);
      Done done = Done.of(Happening.REPORTED, null);
      reported.add(
          new Reported(
              hazard,
              report.enterprise(),
              report.asking().call(() -> timeline.add(hazard.id(), done, report.by()))));
    }
    hazards.flush();
    tell(reports, made);
    tally.add(made.stream().map(Hazard::tallyKey).toList());
    words.note(made.stream().map(Hazard::id).toList());
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
    TallyKey counted = hazard.tallyKey();
    hazard.transfer(department);
    hazards.flush();
    tally.move(counted, hazard.tallyKey());
    timeline.add(id, Done.of(Happening.TRANSFERRED, null, department), by);
    audit.record(
        "hazard.transfer", "Hazard", id, hazard.place().code(), before, HazardSnapshot.of(hazard));
    events.tell(Happening.TRANSFERRED.event(), hazard);
    return HazardSummary.of(hazard);
  }

  private Hazard begin(Report report, String number) {
    Hazard hazard =
        new Hazard(
            report.enterprise(),
            report.finding(),
            report.origin(),
            number,
            CurrentCaller.get().subject(),
            clock.instant());
    hazards.persist(hazard);
    return hazard;
  }

  private void tell(List<Report> reports, List<Hazard> made) {
    List<AuditTrail.Prepared> audited = new ArrayList<>();
    List<Outbox.Prepared> told = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Hazard hazard = made.get(i);
      reports
          .get(i)
          .asking()
          .call(() -> {
            audited.add(
                audit.prepare(
                    "hazard.report",
                    "Hazard",
                    new AuditTrail.Change(
                        hazard.id(), hazard.place().code(), null, HazardSnapshot.of(hazard))));
            return told.add(events.prepare(Happening.REPORTED.event(), hazard));
          });
    }
    audit.write(audited);
    events.tell(told);
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<HazardSummary> find(UUID id) {
    return hazards.findByIdOptional(id).map(HazardSummary::of);
  }

  /** The hazards that an inspection found, within the caller's scope. */
  public List<HazardSummary> ofInspection(UUID inspectionId) {
    return hazards.list("inspectionId = ?1 order by id", inspectionId).stream()
        .map(HazardSummary::of)
        .toList();
  }
}
