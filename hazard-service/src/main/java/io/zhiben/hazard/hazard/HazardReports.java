package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Chronicle.Begun;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Asking;
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
  private final HazardRegister register;
  private final ItemBook items;
  private final Chronicle chronicle;
  private final HazardSteps steps;
  private final Clock clock;

  HazardReports(
      Hazards hazards,
      HazardRegister register,
      ItemBook items,
      Chronicle chronicle,
      HazardSteps steps,
      Clock clock) {
    this.hazards = hazards;
    this.register = register;
    this.items = items;
    this.chronicle = chronicle;
    this.steps = steps;
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
   * Writes all of them, of several reporters perhaps, each kind of row in one go. The numbers lock
   * their towns, so they come last of what is read and first of what is written.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Reported> write(List<Report> reports) {
    List<String> numbers = register.numbersAt(reports.stream().map(Report::enterprise).toList());
    List<Hazard> made = new ArrayList<>();
    List<Reported> reported = new ArrayList<>();
    List<Begun> begun = new ArrayList<>();
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
              report.asking().call(() -> chronicle.begin(hazard, done, report.by()))));
      begun.add(new Begun(hazard, report.asking()));
    }
    hazards.flush();
    chronicle.began("hazard.report", Happening.REPORTED, begun);
    register.enter(made);
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
    Hazard hazard = hazards.require(reported.id());
    steps.change(
        hazard,
        "hazard.transfer",
        by,
        one -> {
          one.transfer(department);
          return Done.of(Happening.TRANSFERRED, null, department);
        });
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
